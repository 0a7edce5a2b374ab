package org.safecover.intake.hospital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

/// A sound hospital folder of two doctors, to change one thing in.
final class SmallHospital {

  static final String HOSPITAL =
      """
      name: Small General
      ods_code: RX000
      time_zone: Europe/London
      sites:
        - {id: main, name: Main building}
      areas:
        - {id: acute, name: Acute medicine, site: main}
        - {id: wards, name: Wards, site: main}
      contracts: ["2002", "2003"]
      handover_times: ["21:00", "09:00"]
      planning_weights:
        patients: {cancer: 100, p1: 80, p2: 40, p3: 10, p4: 5}
        cover: 4
        release: 2
        not_stated: 6
        night: 3
        hour: 1
      """;
  static final String PEOPLE =
      """
      id,grade,specialty,contract,wte,competencies,areas,opt_out,rota_type,origin
      ann,CT,medicine,2002,1.0,airway,acute;wards,no,full-shift,
      bob,consultant,medicine,2003,0.8,,acute,yes,,assumed
      """;
  static final String SHIFTS =
      """
      code,aliases,from,to,role,service,presence,expected_hours
      LD,Long Day;Long,09:00,21:30,ward,emergency,resident,
      N,Night,21:00,09:30,ward,emergency,resident,
      OC,On Call,17:00,09:00,senior,emergency,on-call,4.5
      """;
  static final String ROTA =
      """
      person,area,start,end,role,service,presence,expected_hours,date,shift
      ann,acute,2016-01-12T09:00,2016-01-12T21:30,ward,emergency,resident,,,
      bob,acute,2016-01-12 17:00,2016-01-13 09:00,senior,emergency,on-call,4.5,,
      ann,wards,,,,,,,2016-01-13,long-day
      """;
  static final String POSTS =
      """
      id,area,role,competencies,days,from,to,count,service,criticality
      night,acute,ward,airway,Mon-Fri,21:00,09:00,1,emergency,5
      """;

  private final Path folder;
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  SmallHospital(Path folder) {
    this.folder = folder;
    with("hospital.yaml", HOSPITAL);
    with("people.csv", PEOPLE);
    with("shifts.csv", SHIFTS);
    with("rota.csv", ROTA);
    with("posts.csv", POSTS);
  }

  SmallHospital with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallHospital with(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  SmallHospital without(String file) {
    files.remove(file);
    return this;
  }

  /// One change of text within a file; the text must be there.
  SmallHospital change(String file, String from, String to) {
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not contain " + from);
    }
    return with(file, text.replace(from, to));
  }

  Intake<Hospital> read() {
    write();
    return HospitalFolder.read(folder);
  }

  void write() {
    try {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> before = Files.list(folder)) {
          for (Path file : before.filter(Files::isRegularFile).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(folder);
      for (var file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Hospital facts() {
    return switch (read()) {
      case Intake.Facts<Hospital>(Hospital hospital) -> hospital;
      case Intake.Unusable<Hospital>(List<Problem> problems) ->
          throw new AssertionError("Unusable: " + problems);
    };
  }

  /// Each problem as one line.
  List<String> problems() {
    return switch (read()) {
      case Intake.Facts<Hospital> _ -> List.of();
      case Intake.Unusable<Hospital>(List<Problem> problems) ->
          problems.stream().map(Problem::toString).toList();
    };
  }
}
