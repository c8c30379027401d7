package io.github.shelfmark.markup.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Language, title, number of the first line, and marked, inserted and deleted lines of fences. */
class FenceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "java {1,3-5}                     -> java||0|1 3 4 5||",
        "java{2}                          -> java||0|2||",
        "java hl_lines=\"1 3-4\" linenums -> java||1|1 3 4||",
        "js showLineNumbers=7 title=x.js  -> js|x.js|7|||",
        "js showLineNumbers=false         -> js||0|||",
        "title='only one'                 -> |only one|0|||",
        "diff ins={1} del={2}             -> diff||0||1|2",
        "java title=\"open                -> java|open|0|||",
      })
  void readsOurOwnSpelling(String info, String expected) {
    assertThat(read(info)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        // rustdoc, mdBook, Zola
        "rust,no_run                      -> rust||0|||",
        "rust,ignore,edition2021          -> rust||0|||",
        "rust, should_panic, E0277        -> rust||0|||",
        "rust ignore                      -> rust||0|||",
        "java,ignore                      -> java||0|||",
        "rust,linenos,hl_lines=1 3-4,name=a.rs -> rust|a.rs|1|1 3 4||",
        // Pandoc, R Markdown
        "{.java}                          -> java||0|||",
        "{.java .numberLines}             -> java||1|||",
        "{.java .number-lines startFrom=\"7\"} -> java||7|||",
        "{#lst .haskell}                  -> haskell||0|||",
        "java {.numberLines}              -> java||1|||",
        "{=html}                          -> html||0|||",
        "{java}                           -> java||0|||",
        "{r}                              -> r||0|||",
        ".java                            -> java||0|||",
        // VitePress
        "js{1,3-4}                        -> js||0|1 3 4||",
        "ts:line-numbers {1} [a.ts]       -> ts|a.ts|1|1||",
        "ts:line-numbers=2                -> ts||2|||",
        "ts:no-line-numbers               -> ts||0|||",
        "sh [npm install]                 -> sh|npm install|0|||",
        // Gatsby, Qiita
        "java:title=src/X.java            -> java|src/X.java|0|||",
        "java:title=\"My X\" {1}          -> java|My X|0|1||",
        "js:app.js{2}                     -> js|app.js|0|2||",
        "js{1,3}{numberLines: true}       -> js||1|1 3||",
        "js{numberLines: 5}               -> js||5|||",
        // Hugo
        "go {linenos=table,hl_lines=[2,\"4-5\"],linenostart=199} -> go||199|2 4 5||",
        "go {linenos=false}               -> go||0|||",
        "go {hl_lines=[1 3]}              -> go||0|1 3||",
        // MkDocs Material
        "{ .py title=\"a b.py\" hl_lines=\"2 3\" linenums=\"1\" } -> py|a b.py|1|2 3||",
        "py { .no-copy title=\"x}y\" }    -> py|x}y|0|||",
        // Docusaurus, Nextra, Starlight
        "jsx title=\"/src/x.js\" {1,3} showLineNumbers -> jsx|/src/x.js|1|1 3||",
        "jsx filename=\"x.js\" {1}        -> jsx|x.js|0|1||",
        "js showLineNumbers={true}        -> js||1|||",
        "js mark={1} ins={2,3}            -> js||0|1|2 3|",
        // MyST, AsciiDoc
        "{code-block} java                -> java||0|||",
        "source,java                      -> java||0|||",
        // Others
        "language-java                    -> java||0|||",
        "lang-js {1}                      -> js||0|1||",
        "lang=java                        -> java||0|||",
        "c++:main.cpp                     -> c++|main.cpp|0|||",
        "c#                               -> c#||0|||",
        "linenums                         -> ||1|||",
        "linenums{1}                      -> ||1|1||",
      })
  void readsWhatOthersWrite(String info, String expected) {
    assertThat(read(info)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nofilter", "xml nofilter", "xml,nofilter", "{.xml .nofilter}", "xml {nofilter}"})
  void nofilterIsAnAttribute(String info) {
    Fence fence = Fence.of(info);

    assertThat(fence.nofilter()).isTrue();
    assertThat(fence.language()).isEqualTo(info.equals("nofilter") ? "" : "xml");
    assertThat(fence.faults()).isEmpty();
    assertThat(Fence.of("xml").nofilter()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "java focus={3-5}                 -> FOCUS:3 4 5",
        "java focus=2 error={1} warning=3,4 -> ERROR:1 WARNING:3 4 FOCUS:2",
        "java collapse={2-4}              -> COLLAPSE:2 3 4",
        "{.java focus=\"1 2\"}            -> FOCUS:1 2",
        "java ins=\"3\" del='1-2'         -> INS:3 DEL:1 2",
      })
  void linesAreSetApart(String info, String expected) {
    Fence fence = Fence.of(info);
    List<String> lines = new ArrayList<>();
    fence.lines().forEach((kind, ranges) -> lines.add(kind + ":" + lines(ranges)));

    assertThat(fence.faults()).isEmpty();
    assertThat(String.join(" ", lines)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "js \"a b\"                       -> MARK:a b",
        "js 'a' \"b\"                     -> MARK:a MARK:b",
        "js ins=\"x\" del='y' mark=\"z\" -> INS:x DEL:y MARK:z",
        "js /x y/ ins=/z/                  -> MARK:x y INS:z",
        "js {1} \"1\"                     -> MARK:1",
      })
  void textsAreMarked(String info, String expected) {
    Fence fence = Fence.of(info);

    assertThat(fence.faults()).isEmpty();
    assertThat(fence.words())
        .extracting(word -> word.kind() + ":" + word.text())
        .containsExactly(expected.split(" (?=[A-Z]+:)", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "sh frame=terminal                -> TERMINAL READERS - -",
        "sh frame=\"none\" wrap          -> NONE ON - -",
        "sh noframe nowrap                -> NONE OFF - -",
        "sh frame=code wrap=false         -> EDITOR READERS - -",
        "diff lang=java                   -> AUTO READERS diff -",
        "java diff                        -> AUTO READERS diff -",
        "diff-java                        -> AUTO READERS diff -",
        "diff diff                        -> AUTO READERS - -",
        "{ .java .annotate }              -> AUTO READERS - annotated",
        "java annotate wrap               -> AUTO ON - annotated",
      })
  void theLookIsChosen(String info, String expected) {
    Fence fence = Fence.of(info);
    Look look = fence.look();

    assertThat(fence.faults()).isEmpty();
    assertThat(
            look.frame()
                + " "
                + look.wrap()
                + (look.diff() ? " diff" : " -")
                + (look.annotated() ? " annotated" : " -"))
        .isEqualTo(expected);
    assertThat(fence.language()).isEqualTo(look.diff() ? "java" : fence.language());
  }

  @Test
  void whatMeansNothingIsKeptForAFinding() {
    assertThat(unknown("java, titel=x")).containsExactly("titel");
    assertThat(unknown("java warp")).containsExactly("warp");
    assertThat(unknown("java hl_lines=")).containsExactly("hl_lines={}");
    assertThat(unknown("java hl_lines=x")).containsExactly("hl_lines={x}");
    assertThat(unknown("java focus={x}")).containsExactly("focus={x}");
    assertThat(unknown("{.java .wide}")).containsExactly(".wide");
    assertThat(unknown("java \"\"")).containsExactly("\"\"");
    assertThat(Fence.of("java /a|b/").faults())
        .extracting(FenceFault::message)
        .containsExactly("regular expressions cannot be marked in a code block: /a|b/");
  }

  private static List<String> unknown(String info) {
    return Fence.of(info).faults().stream()
        .map(FenceFault::message)
        .map(text -> text.substring("unknown attribute \"".length()))
        .map(text -> text.substring(0, text.length() - "\" of a code block".length()))
        .toList();
  }

  private static String read(String info) {
    Fence fence = Fence.of(info);
    assertThat(fence.faults()).isEmpty();
    return String.join(
        "|",
        fence.language(),
        fence.title(),
        String.valueOf(fence.firstNumber()),
        lines(fence.lines(LineKind.MARK)),
        lines(fence.lines(LineKind.INS)),
        lines(fence.lines(LineKind.DEL)));
  }

  private static String lines(LineRanges ranges) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < 10; i++) {
      if (ranges.has(i)) {
        lines.add(String.valueOf(i));
      }
    }
    return String.join(" ", lines);
  }
}
