package org.safecover.domain.invented;

import java.util.List;
import java.util.stream.Stream;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Competency;
import org.safecover.domain.staff.Specialty;

/// A specialty as an invented hospital knows it.
///
/// @param code two letters that lead its ids
record Trade(String code, String name, Planned planned) {

  /// What its consultants book patients into.
  enum Planned {
    CLINICS,
    THEATRE_LISTS
  }

  /// All that there are, the ones that every hospital has first; a star marks theatre lists.
  static final List<Trade> ALL =
      Stream.of(
              "am acute medicine",
              "gs general surgery*",
              "pa paediatrics",
              "og obstetrics and gynaecology*",
              "or trauma and orthopaedics*",
              "em emergency medicine",
              "an anaesthesia*",
              "ge care of older people",
              "ca cardiology",
              "re respiratory medicine",
              "ga gastroenterology",
              "ic intensive care",
              "ps psychiatry",
              "ur urology*",
              "en ear, nose and throat*",
              "op ophthalmology*",
              "ne neurology",
              "rn renal medicine",
              "ha haematology",
              "on oncology",
              "st stroke medicine",
              "de diabetes and endocrinology",
              "va vascular surgery*",
              "nn neonatology",
              "pl plastic surgery*",
              "om oral and maxillofacial surgery*",
              "ns neurosurgery*",
              "ct cardiothoracic surgery*",
              "ra radiology",
              "rh rheumatology")
          .map(Trade::parse)
          .toList();

  Specialty specialty() {
    return new Specialty(name);
  }

  AreaId area(int number) {
    return new AreaId(code + "-" + (number + 1));
  }

  /// What first-line posts ask for.
  Competency competency() {
    return new Competency(name);
  }

  /// What registrars' posts ask for.
  Competency decisions() {
    return new Competency(name + " decisions");
  }

  private static Trade parse(String text) {
    boolean lists = text.endsWith("*");
    String name = lists ? text.substring(3, text.length() - 1) : text.substring(3);
    return new Trade(text.substring(0, 2), name, lists ? Planned.THEATRE_LISTS : Planned.CLINICS);
  }
}
