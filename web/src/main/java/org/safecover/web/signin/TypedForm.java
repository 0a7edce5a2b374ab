package org.safecover.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/// What somebody typed into a form that was not carried out, so that they need not type it again.
/// Passwords are left out.
///
/// @param path where the form goes
/// @param pressed the button, as the form calls it; empty where it has no name
public record TypedForm(String path, List<Field> fields, String pressed) {

  /// How the sign-in page carries the fields of another form.
  static final String PREFIX = "typed.";

  static final String PATH = "typed-path";

  private static final Set<String> SECRET = Set.of("_csrf", "password", "again");
  private static final Set<String> OUT_OF_SIGHT =
      Set.of(
          "ledger", "id", "seen", "form", "command", "version", "cover", "from-plan", "from-gap");
  private static final Pattern OWN = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._~%:-]*");
  private static final int LONG = 60;

  public TypedForm {
    fields = List.copyOf(fields);
  }

  /// One thing that was typed or chosen.
  ///
  /// @param isShown whether somebody chose it, and may change it
  public record Field(String name, String value, boolean isShown) {

    /// As people read it.
    public String label() {
      String words =
          name.replaceAll("[.-]", " ")
              .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
              .toLowerCase(Locale.UK);
      return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public boolean isLong() {
      return value.length() > LONG || value.contains("\n");
    }

    public String carried() {
      return PREFIX + name;
    }
  }

  /// Whether a request is a form that can be brought back: one of our own pages', as the browser
  /// itself says, without files, and none that signs in or out.
  static boolean isOne(HttpServletRequest request) {
    String path = request.getRequestURI();
    String type = String.valueOf(request.getContentType());
    return request.getMethod().equals(HttpMethod.POST.name())
        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        && request.getHeader("HX-Request") == null
        && OWN.matcher(path).matches()
        && !path.matches("/(api|sign-in|sign-out|set-up)(/.*)?");
  }

  /// The form that was sent.
  public static TypedForm of(HttpServletRequest request) {
    return of(request, request.getRequestURI(), name -> name);
  }

  /// Whether somebody signs in with such a form in hand.
  static boolean isCarried(HttpServletRequest request) {
    String path = request.getParameter(PATH);
    return path != null && OWN.matcher(path).matches();
  }

  /// The form that the sign-in page carried.
  static TypedForm carried(HttpServletRequest request) {
    return of(
        request,
        request.getParameter(PATH),
        name -> name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "");
  }

  private static TypedForm of(
      HttpServletRequest request, String path, UnaryOperator<String> fieldName) {
    List<Field> fields = new ArrayList<>();
    for (String sent : new TreeSet<>(request.getParameterMap().keySet())) {
      String name = fieldName.apply(sent);
      if (!name.isBlank() && !SECRET.contains(name)) {
        for (String value : request.getParameterValues(sent)) {
          fields.add(new Field(name, value, !OUT_OF_SIGHT.contains(name)));
        }
      }
    }
    String pressed =
        fields.stream()
            .filter(field -> field.name().equals("command"))
            .map(Field::value)
            .findFirst()
            .orElse("");
    return new TypedForm(path, fields, pressed);
  }
}
