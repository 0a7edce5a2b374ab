package org.safecover.app.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server that takes mail after STARTTLS only, and writes down what it was told in the open
/// and what after that.
final class StartTlsServer implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final ServerSocket listening;
  private final List<String> inTheOpen = new CopyOnWriteArrayList<>();
  private final List<String> encrypted = new CopyOnWriteArrayList<>();

  StartTlsServer() throws IOException {
    listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  int port() {
    return listening.getLocalPort();
  }

  List<String> inTheOpen() {
    return inTheOpen;
  }

  List<String> encrypted() {
    return encrypted;
  }

  private void serve() {
    try (Socket plain = listening.accept()) {
      say(plain, "220 here");
      talk(plain, inTheOpen);
      try (SSLSocket secure =
          (SSLSocket)
              context().getSocketFactory().createSocket(plain, "127.0.0.1", port(), false)) {
        secure.setUseClientMode(false);
        talk(secure, encrypted);
      }
    } catch (IOException e) {
      inTheOpen.add("broken: " + e);
    }
  }

  /// Answers until both are to change to encryption, or the other goes.
  private static void talk(Socket socket, List<String> heard) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 1);
    boolean text = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      heard.add(line);
      if (text && !line.equals(".")) {
        continue;
      }
      text = line.equals("DATA");
      say(socket, answer(line));
      if (line.equals("STARTTLS") || line.equals("QUIT")) {
        return;
      }
    }
  }

  private static String answer(String line) {
    String word = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
    return switch (word) {
      case "EHLO" -> "250-here\r\n250 STARTTLS";
      case "STARTTLS" -> "220 go on";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 yes";
    };
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /// With the key that the test library brings, which it has signed itself.
  private static SSLContext context() {
    try (InputStream file = StartTlsServer.class.getResourceAsStream("/greenmail.p12")) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(file, PASSWORD);
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
