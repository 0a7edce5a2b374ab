package org.safecover.web;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.safecover.app.account.Account;
import org.safecover.app.account.SignIns;
import org.safecover.app.server.Secrets;

/// A real browser on a site, with somebody at its keyboard.
final class Window implements AutoCloseable {

  static final String MISSING =
      "Needs Chromium and its driver: apt-get install -y chromium chromium-driver";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final int MOST_TABS = 120;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// How long somebody who drags holds still over a place, so that it can answer.
  private static final Duration HELD = Duration.ofMillis(300);

  /// Kept, since a logger that nobody holds forgets its level.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Site site;
  private boolean isPlain;

  private Window(ChromeDriver driver, Site site) {
    this.driver = driver;
    this.site = site;
  }

  /// A window on a site; none where the machine has no Chromium.
  static Optional<Window> find(Site site) {
    SELENIUM.setLevel(Level.SEVERE);
    Optional<Path> program = program("chromedriver");
    return program("chromium", "chromium-browser", "google-chrome")
        .flatMap(browser -> program.map(driver -> new Window(driver(browser, driver), site)));
  }

  private static ChromeDriver driver(Path browser, Path program) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program.toFile())
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--hide-scrollbars",
        "--lang=en-GB",
        "--user-data-dir=" + Desks.temporary().toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return new ChromeDriver(service, options);
  }

  /// Without script; what looks for accessibility is a script, and looks at nothing then.
  Window withoutScript() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    isPlain = true;
    return this;
  }

  /// As on a phone: 320 pixels wide, which is also what 1,280 are at a zoom of 400 %.
  Window phone() {
    return resize(320, 640);
  }

  Window pocket() {
    return resize(375, 700);
  }

  Window desk() {
    return resize(1280, 900);
  }

  private Window resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Window dark() {
    return prefer("dark");
  }

  Window light() {
    return prefer("light");
  }

  private Window prefer(String colours) {
    return emulate("", Map.of("name", "prefers-color-scheme", "value", colours));
  }

  /// As somebody has set it whom movement makes ill.
  Window still() {
    return emulate("", Map.of("name", "prefers-reduced-motion", "value", "reduce"));
  }

  /// As it will be on paper, A4 upright less its margins.
  Window paper() {
    return resize(703, 1_000)
        .emulate("print", Map.of("name", "prefers-color-scheme", "value", "light"));
  }

  private Window emulate(String media, Map<String, String> feature) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    return this;
  }

  String told(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  /// Somebody else sits down.
  Window as(Account account) {
    open("/static/icon.svg");
    driver.manage().deleteAllCookies();
    String secret =
        new SignIns(site.database, new Secrets()).begin(account.id(), site.clock.instant()).text();
    driver.manage().addCookie(new Cookie("safecover", secret));
    return this;
  }

  Window open(String path) {
    driver.get("http://127.0.0.1:" + site.server.port() + path);
    return this;
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /// What somebody reads on the page.
  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  String textOf(String css) {
    return driver.findElement(By.cssSelector(css)).getText();
  }

  /// What stands in a field.
  String value(String css) {
    return String.valueOf(driver.findElement(By.cssSelector(css)).getDomProperty("value"));
  }

  /// Notes the moment at which a part of the page first says something.
  void note(String css, String text) {
    driver.executeScript(
        """
        const [css, text] = arguments;
        window.noted = 0;
        const look = () => {
          if (!window.noted && document.querySelector(css)?.textContent.includes(text)) {
            window.noted = Date.now();
          }
        };
        new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
        """,
        css,
        text);
  }

  /// The moment that was noted, in milliseconds.
  long noted() {
    return Long.parseLong(String.valueOf(driver.executeScript("return window.noted")));
  }

  /// When the page that is shown was asked for, in milliseconds.
  long began() {
    return (long)
        Double.parseDouble(String.valueOf(driver.executeScript("return performance.timeOrigin")));
  }

  /// The same sign-in in another browser.
  Browser copied() {
    Browser copy = site.browser();
    Optional.ofNullable(driver.manage().getCookieNamed("safecover"))
        .map(Cookie::getValue)
        .ifPresent(copy::sign);
    return copy;
  }

  /// Opens a page by way of a cable.
  Window open(Cable cable, String path) {
    driver.get("http://127.0.0.1:" + cable.port() + path);
    return this;
  }

  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  /// Goes to something by the tabulator key alone.
  Window tabTo(String css) {
    if (count(css) == 0) {
      throw new AssertionError("Nothing on the page is " + css + ":\n" + text());
    }
    for (int i = 0; i < MOST_TABS; i++) {
      if (driver.findElements(By.cssSelector(css)).contains(driver.switchTo().activeElement())) {
        return this;
      }
      new Actions(driver).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("The tabulator key does not lead to " + css);
  }

  Window press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /// Presses a button or follows a link by keyboard, and waits for the next page.
  Window enter(String css) {
    tabTo(css);
    WebElement page = driver.findElement(By.tagName("html"));
    press(Keys.ENTER);
    await(() -> isGone(page));
    return this;
  }

  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (StaleElementReferenceException _) {
      return true;
    }
  }

  /// Drags something to a place with the pointer, on a screen where both are seen, and waits for
  /// the next page.
  Window drag(String what, String where) {
    resize(1280, 6_000);
    WebElement page = driver.findElement(By.tagName("html"));
    new Actions(driver)
        .clickAndHold(driver.findElement(By.cssSelector(what)))
        .moveByOffset(5, 5)
        .moveToElement(driver.findElement(By.cssSelector(where)))
        .moveByOffset(1, 1)
        .pause(HELD)
        .moveByOffset(1, 1)
        .pause(HELD)
        .release()
        .perform();
    return waitFor(() -> isGone(page)).desk();
  }

  /// Chooses a file to send.
  Window attach(String css, Path file) {
    driver.findElement(By.cssSelector(css)).sendKeys(file.toAbsolutePath().toString());
    return this;
  }

  /// Writes into a field by keyboard; what stood there is replaced.
  Window write(String css, String text) {
    tabTo(css);
    press(Keys.chord(Keys.CONTROL, "a"));
    return press(text);
  }

  /// Waits for a page to change by itself; without script, loads it again until it has.
  Window waitFor(BooleanSupplier condition) {
    await(() -> {
      boolean met = condition.getAsBoolean();
      if (!met && isPlain) {
        driver.navigate().refresh();
      }
      return met;
    });
    return this;
  }

  private void await(BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(_ -> condition.getAsBoolean());
  }

  /// Everything that was asked for beyond this machine, in order.
  List<String> askedElsewhere() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message ->
            message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(address -> address.matches("(?s)(http|ws)s?:.*"))
        .filter(address -> !address.startsWith("http://127.0.0.1:"))
        .toList();
  }

  /// What the accessibility rules find, with the places.
  List<String> complaints() {
    if (isPlain) {
      return List.of();
    }
    return new AxeBuilder()
        .withTags(RULES).analyze(driver).getViolations().stream().map(Window::complaint).toList();
  }

  private static String complaint(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /// By how many pixels the page is wider than the window.
  long overflow() {
    String wide =
        String.valueOf(
            driver.executeScript(
                "return document.documentElement.scrollWidth - window.innerWidth"));
    return Math.max(0, Long.parseLong(wide));
  }

  /// On how many sheets it prints.
  long printedPages() {
    Object pdf =
        driver
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
            .get("data");
    String text =
        new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type ?/Page[^s]").matcher(text).results().count();
  }

  /// What stands in the window.
  void picture(Path png) {
    Object data =
        driver
            .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", false))
            .get("data");
    try {
      Files.write(png, Base64.getDecoder().decode(String.valueOf(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
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
