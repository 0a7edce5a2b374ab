package org.safecover.intake.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The tree of one text, built without following references, so that a small text stays small.
final class YamlTree {

  private static final int DEEPEST = 100;
  private static final String PLAIN_TREE = "write each value out where it is used";

  private final String file;
  private final Iterator<Event> events;

  private YamlTree(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /// The tree, or the problem that keeps the text from being one.
  static Optional<YamlNode> parse(String file, String text, YamlProblems problems) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new YamlTree(
              file, new Parse(settings).parseReader(new WholeCharacters(text)).iterator())
          .document();
    } catch (NotPlain e) {
      problems.add(e.problem);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(m -> m.getLine() + 1).orElse(1);
      problems.add(new Problem(at(file, line), "text that is not YAML", "correct: " + said(e)));
    } catch (YamlEngineException e) {
      problems.add(new Problem(Place.whole(file), "text that is not YAML", "correct: " + said(e)));
    }
    return Optional.empty();
  }

  private static String said(YamlEngineException e) {
    String problem =
        e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
    return problem == null ? "it cannot be read" : problem.replaceAll("\\s+", " ");
  }

  private Optional<YamlNode> document() throws NotPlain {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (root.isPresent()) {
          throw notPlain(event, "a second document", "keep one document in a file");
        }
        root = Optional.of(node(events.next(), 0));
      }
    }
    if (root.isEmpty()) {
      throw new NotPlain(new Problem(Place.whole(file), "nothing", "write the file's contents"));
    }
    return root;
  }

  private YamlNode node(Event event, int depth) throws NotPlain {
    if (event instanceof AliasEvent) {
      throw notPlain(event, "a reference (*)", PLAIN_TREE);
    }
    if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
      throw notPlain(event, "an anchor (&)", PLAIN_TREE);
    }
    if (depth > DEEPEST) {
      throw notPlain(event, "values nested too deeply", "nest no deeper than " + DEEPEST);
    }
    return switch (event) {
      case ScalarEvent scalar ->
          new YamlNode.Text(line(scalar), scalar.getValue(), !scalar.isPlain());
      case CollectionStartEvent start when start.getEventId() == Event.ID.SequenceStart ->
          items(start, depth);
      case CollectionStartEvent start -> fields(start, depth);
      default -> throw notPlain(event, "text that is not YAML", "correct it");
    };
  }

  private YamlNode items(Event start, int depth) throws NotPlain {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new YamlNode.Items(line(start), items);
  }

  private YamlNode fields(Event start, int depth) throws NotPlain {
    List<YamlNode.Field> fields = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (!(node(event, depth + 1) instanceof YamlNode.Text key)) {
        throw notPlain(event, "a key that is not text", "write a word before the colon");
      }
      fields.add(new YamlNode.Field(key.line(), key.value(), node(events.next(), depth + 1)));
      event = events.next();
    }
    return new YamlNode.Fields(line(start), fields);
  }

  private NotPlain notPlain(Event event, String found, String wanted) {
    return new NotPlain(new Problem(at(file, line(event)), found, wanted));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static Place at(String file, int line) {
    return new Place(file, Optional.empty(), Optional.of(line), Optional.empty());
  }

  /// Ends the reading of a text that is more than a plain tree of values.
  private static final class NotPlain extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotPlain(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }
  }
}
