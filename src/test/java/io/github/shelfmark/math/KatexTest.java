package io.github.shelfmark.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.text.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our MathML says what KaTeX's does. {@code src/test/oracle/formulas.js} asks KaTeX; what we want
 * to be otherwise is in {@code deviations.txt}, with the reason.
 */
class KatexTest {
  private static final Path ROOT = Path.of("src/test/resources/math");

  @Test
  void says_what_katex_says() throws IOException {
    Map<String, String> deviations = deviations();
    List<String> different = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, String> formula : formulas().entrySet()) {
      count++;
      String line = formula.getKey();
      boolean display = line.startsWith("$$ ");
      Html html = new Html();
      String tex = display ? line.substring(3) : line;
      Formula.write(tex, display, SiteMacros.NONE, html);
      String ours = Reduced.of(html.toString(), display);
      String theirs = Reduced.of(formula.getValue(), display);
      boolean expected = deviations.remove(line) == null;
      if (ours.equals(theirs) != expected) {
        different.add(line + "\n  ours   " + ours + "\n  KaTeX  " + theirs);
      }
    }
    assertThat(count).isGreaterThan(1_000);
    assertThat(String.join("\n", different)).isEmpty();
    assertThat(deviations).isEmpty();
  }

  /** The formulas with KaTeX's MathML. */
  static Map<String, String> formulas() throws IOException {
    Map<String, String> formulas = new HashMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(ROOT.resolve("katex"))) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        formulas.put(lines.get(i), "<root>" + lines.get(i + 1).strip() + "</root>");
      }
    }
    formulas.replaceAll((formula, mathml) -> mathml.replaceAll("</?root>", ""));
    return formulas;
  }

  private static Map<String, String> deviations() throws IOException {
    Map<String, String> deviations = new HashMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("deviations.txt"))) {
      int split = line.indexOf(" \u2192 ");
      if (split > 0 && !line.startsWith("# ")) {
        deviations.put(line.substring(0, split), line.substring(split));
      }
    }
    return deviations;
  }
}
