package io.github.shelfmark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UrlListTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<String> read(String text) {
    return UrlList.read(text, "list", findings::add).stream()
        .map(p -> p.position() + " " + p.url() + " " + p.fragment())
        .toList();
  }

  @Test
  void whatIsWrittenIsRead() {
    TreeMap<String, SortedSet<String>> all = new TreeMap<>();
    all.put("/b/", new TreeSet<>(List.of("z", "a b", "50%", "über", "x\u00a0y", "a#b")));
    all.put("/a.html", new TreeSet<>());
    String text = UrlList.write(all);
    assertThat(text.lines().skip(2))
        .containsExactly(
            "/a.html",
            "/b/",
            "/b/#50%25",
            "/b/#a%20b",
            "/b/#a#b",
            "/b/#x%C2%A0y",
            "/b/#z",
            "/b/#über");
    assertThat(read(text))
        .containsExactly(
            ":3:1 /a.html ",
            ":4:1 /b/ ",
            ":5:1 /b/ 50%",
            ":6:1 /b/ a b",
            ":7:1 /b/ a#b",
            ":8:1 /b/ x\u00a0y",
            ":9:1 /b/ z",
            ":10:1 /b/ über");
    assertThat(findings).isEmpty();
  }

  @Test
  void windowsLinesBomAndBlankLines() {
    assertThat(read("\uFEFF# Shelfmark URLs 1\r\n\r\n  /a/ \r\n")).containsExactly(":3:1 /a/ ");
    assertThat(findings).isEmpty();
  }

  @Test
  void linesThatAreNoAddress() {
    String text =
        "# Shelfmark URLs 1\n<<<<<<< HEAD\n/a/\n=======\nb/\n//evil.example/\n>>>>>>> x\n";
    assertThat(read(text)).containsExactly(":3:1 /a/ ");
    assertThat(findings).extracting(f -> f.position().line()).containsExactly(2, 4, 5, 6, 7);
  }

  @Test
  void otherFilesAndLaterVersions() {
    assertThat(read("")).isEmpty();
    assertThat(read("# Shelfmark URLs 2\n/a/\n")).isEmpty();
    assertThat(read("/a/\n")).isEmpty();
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            "the first line of the list is not \"# Shelfmark URLs 1\"",
            "the list was written by a later version of Shelfmark",
            "the first line of the list is not \"# Shelfmark URLs 1\"");
  }
}
