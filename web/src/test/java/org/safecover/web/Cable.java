package org.safecover.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A cable between browsers and a server, which can be pulled out and plugged in again.
final class Cable implements AutoCloseable {

  private final int server;
  private final ServerSocket end;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean pulled;

  Cable(int server) {
    this.server = server;
    try {
      this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return end.getLocalPort();
  }

  void pull() {
    pulled = true;
    open.forEach(Cable::close);
    open.clear();
  }

  void plug() {
    pulled = false;
  }

  private void accept() {
    try {
      while (true) {
        Socket near = end.accept();
        if (pulled) {
          close(near);
        } else {
          join(near, new Socket(InetAddress.getLoopbackAddress(), server));
        }
      }
    } catch (IOException over) {
      pull();
    }
  }

  private void join(Socket near, Socket far) {
    open.add(near);
    open.add(far);
    Thread.ofVirtual().start(() -> carry(near, far));
    Thread.ofVirtual().start(() -> carry(far, near));
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException over) {
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // It is closed.
    }
  }

  @Override
  public void close() {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
