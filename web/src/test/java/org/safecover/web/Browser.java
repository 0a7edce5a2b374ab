package org.safecover.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a browser without script: keeps cookies, fills in forms, follows no redirect of
/// itself.
final class Browser {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\"(?: type=\"hidden\")? value=\"([^\"]+)\"");

  private final URI server;
  private String token = "";
  private boolean signed;
  private Consumer<HttpResponse<?>> watcher = _ -> {};
  private final List<InputStream> lines = new ArrayList<>();
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Browser(int port) {
    this.server = URI.create("http://127.0.0.1:" + port);
  }

  HttpResponse<String> get(String path) {
    HttpRequest.Builder request = request(path).GET();
    return send(path.startsWith("http") ? request.header("Accept", "text/html") : request);
  }

  /// Listens where pages do, until it hangs up.
  int listen(String path) {
    return line(path).statusCode();
  }

  /// The line that pages listen at, until it hangs up.
  HttpResponse<InputStream> line(String path) {
    try {
      HttpResponse<InputStream> line =
          client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
      lines.add(line.body());
      watcher.accept(line);
      return line;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  void hangUp() {
    for (InputStream line : lines) {
      try {
        line.close();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    lines.clear();
  }

  /// Opens a page and sends the form on it.
  HttpResponse<String> fillIn(String page, Map<String, String> fields) {
    return fillIn(page, page, fields);
  }

  HttpResponse<String> fillIn(String page, String action, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    String csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
    return post(action, form(fields) + csrf);
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /// Sends JSON, from a machine with its token, or from a page with what its forms carry.
  HttpResponse<String> json(String method, String path, String body) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    return send(token.isEmpty() ? request.header("X-CSRF-TOKEN", carried()) : request);
  }

  /// Sends one file as a machine's request.
  HttpResponse<String> upload(String path, String id, String name, String content) {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n"
            + id
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1));
    return send(token.isEmpty() ? request.header("X-CSRF-TOKEN", carried()) : request);
  }

  /// Sends one file as the hospital's page does.
  HttpResponse<String> bring(String name, byte[] content) {
    byte[] head =
        ("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] foot = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
    return send(
        carrying("/hospital")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, foot))));
  }

  /// A request with what the forms of pages carry.
  HttpRequest.Builder carrying(String path) {
    return request(path).header("X-CSRF-TOKEN", carried());
  }

  private String carried() {
    Matcher found = TOKEN.matcher(get(signed ? "/" : "/sign-in").body());
    return found.find() ? found.group(1) : "none";
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  /// Takes a sign-in over.
  void sign(String secret) {
    put("safecover", secret);
    signed = true;
  }

  /// Is given a cookie that says something.
  void cookie(String name, String says) {
    byte[] bytes = says.getBytes(StandardCharsets.UTF_8);
    put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private void put(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(server, cookie);
  }

  /// Shows a token with every request.
  Browser showing(String secret) {
    token = secret;
    return this;
  }

  /// Somebody looks at every answer.
  Browser watched(Consumer<HttpResponse<?>> by) {
    watcher = by;
    return this;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      watcher.accept(answer);
      return answer;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
