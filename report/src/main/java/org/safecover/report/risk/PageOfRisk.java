package org.safecover.report.risk;

import java.util.List;
import org.safecover.report.compare.PageOfComparison.TableView;
import org.safecover.report.words.Fact;

/// Everything the template shows, in words and in the units of its pictures.
public record PageOfRisk(
    String title,
    String subject,
    List<Fact> facts,
    HeatPicture heat,
    List<LinePicture> lines,
    List<String> notes,
    List<TableView> tables) {}
