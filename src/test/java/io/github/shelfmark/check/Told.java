package io.github.shelfmark.check;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the findings of one code say about a small site. */
final class Told {
  private final TestBuild build;

  private Told(TestBuild build) {
    this.build = build;
  }

  static Told in(Path directory) throws IOException {
    Told told = new Told(TestBuild.in(directory));
    told.with("site.yml", "title: T\n");
    told.with("index.md", "# Home\n");
    return told;
  }

  Told with(String path, String text) throws IOException {
    build.source().file(path, text);
    return this;
  }

  Told with(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      with(file.getKey(), file.getValue());
    }
    return this;
  }

  BuildReport run() throws IOException {
    return build.run();
  }

  /** The findings of a code: severity, place and message. */
  List<String> of(String code) throws IOException {
    return run().findings().stream()
        .filter(found -> found.code().id().equals(code))
        .map(found -> found.severity().label() + " " + found.headline())
        .toList();
  }

  /** How to mend the findings of a code. */
  List<String> hints(String code) throws IOException {
    return run().findings().stream()
        .filter(found -> found.code().id().equals(code))
        .map(Finding::hint)
        .toList();
  }
}
