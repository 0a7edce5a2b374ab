package org.safecover.web;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A page as a picture, half as large as on the screen and in few colours.
///
/// @param image of indexed colours
record Picture(BufferedImage image) {

  private static final int STEPS = 5;
  private static final int STEP = 255 / (STEPS - 1);

  /// The side of the squares that are compared, in pixels: letters of one typeface and of another
  /// come to much the same in them.
  private static final int SQUARE = 10;

  /// How far the light of two squares may lie apart, of 255.
  private static final int NEAR = 24;

  /// From which light on a square is empty.
  private static final int PAPER = 240;

  /// Draws a picture of a screen small.
  static Picture of(Path screen) {
    BufferedImage whole = read(screen);
    BufferedImage small =
        new BufferedImage(whole.getWidth() / 2, whole.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawn = small.createGraphics();
    drawn.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawn.drawImage(whole, 0, 0, small.getWidth(), small.getHeight(), null);
    drawn.dispose();
    BufferedImage few =
        new BufferedImage(
            small.getWidth(), small.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette());
    for (int y = 0; y < small.getHeight(); y++) {
      for (int x = 0; x < small.getWidth(); x++) {
        few.getRaster().setSample(x, y, 0, index(small.getRGB(x, y)));
      }
    }
    return new Picture(few);
  }

  static Picture kept(Path png) {
    return new Picture(read(png));
  }

  private static BufferedImage read(Path png) {
    try {
      return ImageIO.read(png.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(Path png) {
    try {
      Files.createDirectories(png.toAbsolutePath().getParent());
      ImageIO.write(image, "png", png.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexColorModel palette() {
    int colours = STEPS * STEPS * STEPS;
    byte[] red = new byte[colours];
    byte[] green = new byte[colours];
    byte[] blue = new byte[colours];
    for (int i = 0; i < colours; i++) {
      red[i] = (byte) (i / (STEPS * STEPS) * STEP);
      green[i] = (byte) (i / STEPS % STEPS * STEP);
      blue[i] = (byte) (i % STEPS * STEP);
    }
    return new IndexColorModel(8, colours, red, green, blue);
  }

  private static int index(int rgb) {
    return (step(rgb >> 16) * STEPS + step(rgb >> 8)) * STEPS + step(rgb);
  }

  private static int step(int channel) {
    return ((channel & 0xFF) + STEP / 2) / STEP;
  }

  /// The share of squares that look different, of those where either has anything but paper; all of
  /// them where the sizes differ.
  double apartFrom(Picture other) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (other.image.getWidth() != width || other.image.getHeight() != height) {
      return 1;
    }
    int written = 1;
    int apart = 0;
    for (int y = 0; y + SQUARE <= height; y += SQUARE) {
      for (int x = 0; x + SQUARE <= width; x += SQUARE) {
        int light = light(x, y);
        int otherLight = other.light(x, y);
        written += Math.min(light, otherLight) < PAPER ? 1 : 0;
        apart += Math.abs(light - otherLight) > NEAR ? 1 : 0;
      }
    }
    return (double) apart / written;
  }

  private int light(int left, int top) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        int rgb = image.getRGB(x, y);
        sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
      }
    }
    return sum / (3 * SQUARE * SQUARE);
  }
}
