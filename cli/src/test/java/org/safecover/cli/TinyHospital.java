package org.safecover.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// A hospital of four doctors as files: one emergency post, one clinic, one day of action.
final class TinyHospital {

  private final SortedMap<String, String> files = new TreeMap<>();

  TinyHospital() {
    with(
        "hospital.yaml",
        """
        name: Tiny Cottage Hospital
        ods_code: TINY1
        time_zone: Europe/London
        sites:
          - {id: main, name: Main}
        areas:
          - {id: ward, name: Ward, site: main}
        contracts: ["2002", "consultant-2003", "sas-2008"]
        handover_times: ["09:00", "21:00"]
        planning_weights:
          patients: {cancer: 50, p1: 30, p2: 10, p3: 4, p4: 2}
          cover: 20
          release: 2
          not_stated: 15
          night: 40
          hour: 1
        """);
    with(
        "people.csv",
        """
        id,grade,specialty,contract,wte,competencies,areas,opt_out,rota_type
        r1,sho,medicine,2002,1.0,ward,ward,no,full-shift
        r2,sho,medicine,2002,1.0,ward,ward,no,full-shift
        c1,consultant,medicine,consultant-2003,1.0,ward,ward,no,
        c2,consultant,medicine,consultant-2003,1.0,ward,ward,no,
        """);
    with(
        "rota.csv",
        """
        person,area,start,end,role,service,presence,expected_hours
        r1,ward,2016-01-12T09:00,2016-01-12T21:00,Ward doctor,emergency,resident,
        r2,ward,2016-01-13T09:00,2016-01-13T17:00,Ward doctor,planned,resident,
        c1,ward,2016-01-12T09:00,2016-01-12T17:00,Clinic,planned,resident,
        r1,ward,2015-12-14T09:00,2015-12-14T17:00,Ward doctor,planned,resident,
        r2,ward,2015-12-14T09:00,2015-12-14T17:00,Ward doctor,planned,resident,
        c1,ward,2015-12-14T09:00,2015-12-14T17:00,Clinic,planned,resident,
        r1,ward,2016-02-15T09:00,2016-02-15T17:00,Ward doctor,planned,resident,
        r2,ward,2016-02-15T09:00,2016-02-15T17:00,Ward doctor,planned,resident,
        c1,ward,2016-02-15T09:00,2016-02-15T17:00,Clinic,planned,resident,
        """);
    with(
        "posts.csv",
        """
        id,area,role,competencies,days,from,to,count,service,criticality
        ward-day,ward,Ward doctor,ward,daily,09:00,21:00,1,emergency,3
        """);
    with(
        "sessions.csv",
        """
        id,area,start,end,people,patients,priority
        clinic-1,ward,2016-01-12T09:30,2016-01-12T12:30,c1,8,P2
        """);
    with(
        "actions.yaml",
        """
        actions:
          - id: "tiny-full"
            notice: Tiny
            union: British Medical Association
            called_out: [resident]
            versions:
              - known_from: "2016-01-04"
                status: announced
                withdrawal: full
                windows:
                  - {start: "2016-01-12T08:00", end: "2016-01-13T08:00"}
                source: Assumed
          - id: "tiny-off"
            notice: Tiny
            union: British Medical Association
            called_out: [resident]
            versions:
              - known_from: "2016-01-04"
                status: announced
                withdrawal: full
                windows:
                  - {start: "2016-01-12T08:00", end: "2016-01-13T08:00"}
                source: Assumed
              - known_from: "2016-01-08"
                status: suspended
                withdrawal: full
                windows:
                  - {start: "2016-01-12T08:00", end: "2016-01-13T08:00"}
                source: Assumed
        """);
  }

  TinyHospital with(String file, String text) {
    files.put(file, text);
    return this;
  }

  TinyHospital without(String file) {
    files.remove(file);
    return this;
  }

  /// The same with one stretch of a file's text replaced.
  TinyHospital changed(String file, String from, String to) {
    String text = files.getOrDefault(file, "");
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not say " + from);
    }
    return with(file, text.replace(from, to));
  }

  String in(Path folder) {
    try {
      for (String name : files.keySet()) {
        Files.write(
            folder.resolve(name), files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return folder.toString();
  }
}
