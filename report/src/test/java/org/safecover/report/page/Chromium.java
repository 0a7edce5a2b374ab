package org.safecover.report.page;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// One session of a real browser, as small as a test needs it.
public final class Chromium implements AutoCloseable {

  public static final String MISSING =
      "Needs Chromium and its driver: apt-get install -y chromium chromium-driver";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// Kept, since a logger that nobody holds forgets its level.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(Path browser, Path driverProgram, Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverProgram.toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options(browser, profile));
  }

  /// A browser with an empty profile; none where the machine has no Chromium.
  public static Optional<Chromium> find(Path profile) {
    Optional<Path> driverProgram = program("chromedriver");
    return program("chromium", "chromium-browser", "google-chrome")
        .flatMap(browser -> driverProgram.map(d -> new Chromium(browser, d, profile)));
  }

  public void open(Path page) {
    driver.get(page.toUri().toString());
  }

  public void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  public void prefer(String colours, String motion) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", motion))));
  }

  /// What the accessibility rules find, with the places.
  public List<String> complaints() {
    return new AxeBuilder()
        .withTags(RULES).analyze(driver).getViolations().stream().map(Chromium::complaint).toList();
  }

  public void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  public void pressTab() {
    press(Keys.TAB);
  }

  public Object ask(String script) {
    return Optional.ofNullable(driver.executeScript("return " + script)).orElse("");
  }

  public int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /// Every request since the last call, but for pages opened from disk.
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"url\":\"file:///"))
        .toList();
  }

  public void picture(Path png) {
    save("Page.captureScreenshot", Map.of("captureBeyondViewport", true), png);
  }

  public void print(Path pdf) {
    save("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false), pdf);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private void save(String command, Map<String, Object> how, Path file) {
    String data = String.valueOf(driver.executeCdpCommand(command, how).get("data"));
    try {
      Files.write(file, Base64.getDecoder().decode(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String complaint(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  private static ChromeOptions options(Path browser, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Optional<Path> program(String... names) {
    List<String> folders =
        List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
