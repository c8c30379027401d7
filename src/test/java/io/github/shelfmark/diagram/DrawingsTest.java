package io.github.shelfmark.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.library.LibraryLoaders;
import io.github.shelfmark.library.ResolvedLibraries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PlantUML draws in its process, and what it cannot reach. */
class DrawingsTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final AtomicInteger ASKED = new AtomicInteger();

  private static Drawings drawings;
  private static HttpServer server;
  private static Path secret;

  @BeforeAll
  static void begin(@TempDir Path directory) throws IOException {
    drawings = new Drawings(Libraries.onClassPath(), new StoredInMemory());
    secret = Files.writeString(directory.resolve("secret.puml"), "A -> B : SECRET\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          ASKED.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void end() {
    server.stop(0);
    drawings.close();
  }

  private static Drawing draw(String code) {
    return drawings.draw(code, LIMIT, finding -> {}).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alice -> Bob : hi",
        "class A\nA <|-- B",
        "[*] --> State1",
        "(Use) --> [Component]",
        ":start;\nif (a) then (b)\nstop\nendif",
        "@startmindmap\n* a\n** b\n@endmindmap",
        "@startgantt\n[A] lasts 3 days\n@endgantt",
        "@startwbs\n* a\n** b\n@endwbs",
        "@startjson\n{\"a\": [1]}\n@endjson",
        "@startsalt\n{ [OK] }\n@endsalt",
        "!include <C4/C4_Container>\nPerson(a, \"A\")",
        "!pragma layout elk\nclass A\nA --> B",
      })
  void manyKindsAreDrawn(String code) {
    Drawing drawing = draw(code);

    assertThat(drawing.problem()).isEmpty();
    assertThat(drawing.pictures()).hasSize(1);
    assertThat(drawing.pictures().get(0)).startsWith("<svg ").endsWith("</svg>");
  }

  @Test
  void textsHaveTheWidthsOfOneFontOnAllMachines() {
    String svg = draw("A -> B : WWWW **WWWW** \"\"WWWW\"\" 你好").pictures().get(0);

    // Liberation Sans at 13 pixels: W has 1933 of 2048 units, bold as well; Mono has 1229.
    assertThat(svg).contains("textLength=\"49.1\">WWWW<").contains("textLength=\"31.2\"");
    assertThat(svg).contains("textLength=\"26\">你好<");
  }

  @Test
  void eachPageOfADiagramIsAPicture() {
    assertThat(draw("A -> B\nnewpage\nB -> A").pictures()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A -> B\\nB -> C\\nB ~~~ what -->|3|Syntax Error?",
        "@startuml\\nclass A\\nclass {\\n@enduml|3|Syntax Error?",
        "A -> B\\n!assert 1 == 2 : \"no\"|2|Assertion error",
        "@startdot\\ndigraph { a -> b }\\n@enddot|0|Syntax Error?",
        "!$i = 1\\n!while $i > 0\\n!$i = $i + 1\\n!endwhile\\nA -> B|4|Infinite loop",
        "listfonts|0|no diagram but a question",
        "version|0|no diagram but a question",
        "@startmath\\nx^2\\n@endmath|0|formulas in diagrams need another library",
        "@startlatex\\nx^2\\n@endlatex|0|formulas in diagrams need another library",
        "A -> B\\nA -> B : <math>x^2</math>|2|formulas in diagrams need another library",
        "start\\n:<latex>x</latex>;|2|formulas in diagrams need another library",
        "A -> B\\nA -> B : <img:x.png> y|2|<img> reads no files",
        "@startjson\\n{\"a\":}\\n@endjson|0|its data cannot be read as JSON",
        "@starthcl\\nresource {{{\\n@endhcl|0|its data cannot be read as HCL",
        "@startuml\\nA -> B|1|it has a line with @start, but none with @end",
        "@startuml\\nA -> B\\n@enduml\\n@startuml\\nA -> B|4|but none with @end",
      })
  void whatIsWrongHasItsLine(String code, int line, String problem) {
    Drawing drawing = draw(code.replace("\\n", "\n"));

    assertThat(drawing.isDrawn()).isFalse();
    assertThat(drawing.problem()).contains(problem);
    if (line > 0) {
      assertThat(drawing.line()).isEqualTo(line);
    }
    assertThat(drawing.lasting()).isTrue();
  }

  @Test
  void dataThatIsNestedTooDeeplyIsWrong() {
    String json = "@startjson\n" + "[".repeat(2000) + "]".repeat(2000) + "\n@endjson";

    assertThat(draw(json).problem()).isEqualTo("its data cannot be read as JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@startjson\n{\"a\": \"Your data does not sound like JSON data\"}\n@endjson",
        "A -> B : (Cannot decode) jlatexmath",
        "' <math>x</math>\nA -> B : <$img>",
      })
  void whatOnlyLooksWrongIsDrawn(String code) {
    assertThat(draw(code).problem()).isEmpty();
  }

  @Test
  void whatNeedsTooMuchMemoryIsToldWithoutTheTime() {
    Drawings own = new Drawings(Libraries.onClassPath(), new StoredInMemory());
    String large = "!$a = \"xxxxxxxxxx\"\n" + "!$a = $a + $a\n".repeat(40) + "A -> B : $a";

    Drawing drawing = own.draw(large, LIMIT, finding -> {}).orElseThrow();

    assertThat(drawing.isDrawn()).isFalse();
    assertThat(drawing.problem()).contains("memory");
    assertThat(drawing.hint()).isEqualTo("Draw less in one diagram.");
    own.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include FILE",
        "!include URL",
        "!includeurl URL",
        "!import DIRECTORY",
        "!theme x from URL",
        "!theme x from DIRECTORY",
        "A -> B : <img:URL.png> <img:FILE>",
        "sprite x FILE\nA -> B : <$x>",
        "!$a = %load_json(\"URL\")\n!$b = %load_json(\"FILE\")\nA -> B : $a $b",
        "A -> B : %getenv(\"PATH\") %getenv(\"HOME\")",
        "A -> B : %file_exists(\"FILE\")",
        "@startyaml\n!include FILE\n@endyaml",
        "@startjson\nURL\n@endjson",
      })
  void nothingOutsideIsReached(String code) {
    Path directory = secret.getParent();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    Drawing drawing =
        draw(
            code.replace("FILE", secret.toString())
                .replace("URL", url)
                .replace("DIRECTORY", String.valueOf(directory)));

    String all = String.join("", drawing.pictures());
    assertThat(all).doesNotContain("SECRET").doesNotContain(System.getenv("PATH"));
    assertThat(ASKED).hasValue(0);
  }

  @Test
  void aDiagramThatTakesTooLongHoldsNothingUp() {
    Drawings own = new Drawings(Libraries.onClassPath(), new StoredInMemory());
    String endless = "package a {\n".repeat(3000) + "}\n".repeat(3000);

    Drawing slow = own.draw(endless, Duration.ofSeconds(1), finding -> {}).orElseThrow();

    assertThat(slow.lasting()).isFalse();
    assertThat(slow.problem()).isEqualTo("drawing it took longer than 1 seconds");
    assertThat(own.isIncomplete()).isTrue();
    assertThat(own.draw("A -> B", LIMIT, finding -> {}).orElseThrow().isDrawn()).isTrue();
    own.close();
  }

  @Test
  void afterSomeThatDoNotEndTheOthersAreLeft() {
    Drawings own = new Drawings(Libraries.onClassPath(), new StoredInMemory());
    for (int i = 0; i < 6; i++) {
      Drawing slow = own.draw("A -> B : " + i, Duration.ZERO, finding -> {}).orElseThrow();
      assertThat(slow.lasting()).isFalse();
    }

    assertThat(own.draw("A -> B", LIMIT, finding -> {}).orElseThrow().problem())
        .contains("5 others");
    own.close();
  }

  @Test
  void aLongTextIsRefused() {
    assertThat(draw("'" + "x".repeat(300_000)).problem()).contains("256 KiB");
  }

  @Test
  void whatIsKnownIsNotDrawnAgain() {
    StoredInMemory store = new StoredInMemory();
    Drawing kept = Drawing.of(List.of("kept"));
    store.write(Drawings.digest("A -> B"), kept);
    Libraries none =
        (library, findings) -> {
          throw new AssertionError("asked for " + library);
        };
    Drawings own = new Drawings(none, store);

    assertThat(own.draw("A -> B", LIMIT, finding -> {})).contains(kept);
    own.close();
  }

  @Test
  void aMissingLibraryIsAWarning() {
    List<Finding> told = new ArrayList<>();
    Libraries missing = Libraries.onClassPath();
    Drawings own =
        new Drawings(
            (library, findings) ->
                missing.load(
                    new Library(library.neededBy(), "no.Such", library.artifacts(), ""), findings),
            new StoredInMemory());

    assertThat(own.draw("A -> B", LIMIT, told::add)).isEmpty();
    assertThat(own.isIncomplete()).isTrue();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(told.get(0).message()).contains("net.sourceforge.plantuml:plantuml-mit:1.2026.9");
  }

  @Test
  void theLibraryIsFoundAsMavenResolvesIt() throws Exception {
    String resource = "/net/sourceforge/plantuml/SourceStringReader.class";
    String jar = String.valueOf(getClass().getResource(resource));
    Path file = Path.of(URI.create(jar.substring("jar:".length(), jar.indexOf('!'))));
    try (LibraryLoaders loaders = new LibraryLoaders(getClass().getClassLoader())) {
      Libraries resolved = new ResolvedLibraries(artifacts -> List.of(file), loaders);
      Drawings own = new Drawings(resolved, new StoredInMemory());

      assertThat(own.draw("A -> B", LIMIT, finding -> {}).orElseThrow().isDrawn()).isTrue();
      own.close();
    }
  }

  @Test
  void drawingGoesOnAfterABuild() {
    Drawings own = new Drawings(Libraries.onClassPath(), new StoredInMemory());
    own.close();

    assertThat(own.draw("A -> B", LIMIT, finding -> {}).orElseThrow().isDrawn()).isTrue();
    own.close();
  }
}
