package org.safecover.web.trouble;

import org.springframework.http.HttpStatus;

/// What a page says of a status: what happened, and what to do next.
///
/// @param title what happened
/// @param text why, and what to do
record PageWords(String title, String text) {

  static PageWords of(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND ->
          new PageWords(
              "There is nothing here",
              "It may have been taken away, or it is not addressed to you.");
      case FORBIDDEN ->
          new PageWords(
              "You may not do this",
              "Your account may not do this. Ask somebody of your organisation who may.");
      case CONTENT_TOO_LARGE ->
          new PageWords(
              "That is more than the server takes",
              "Nothing was kept. One file may have 20 MB, and all files of one upload 24 MB; a form"
                  + " without files 256 KB. Take out what is not needed, or send the folder as a"
                  + " ZIP file.");
      case UNSUPPORTED_MEDIA_TYPE, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE ->
          new PageWords(
              "This address takes something else",
              "Nothing was kept. Open the page and use the form on it.");
      case TOO_MANY_REQUESTS ->
          new PageWords(
              "Too much waits already", "This was not begun. Send it again in some minutes.");
      case SERVICE_UNAVAILABLE ->
          new PageWords(
              "The database cannot be reached",
              "Nothing is lost that was answered; try again in a moment.");
      case INSUFFICIENT_STORAGE ->
          new PageWords(
              "The database has no room left",
              "Nothing was recorded. Tell whoever runs the server to give it more disk.");
      case INTERNAL_SERVER_ERROR ->
          new PageWords(
              "Something went wrong", "This is a fault of Safecover; a line is in its log.");
      default ->
          status.is4xxClientError()
              ? new PageWords(
                  "This cannot be read",
                  "Nothing was kept. Go back, load the page again, and use the form on it.")
              : new PageWords("Something went wrong", "Try again in a moment.");
    };
  }
}
