package org.example.faulty;

import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.extension.Rule;
import java.util.List;

/** Fails wherever an extension can. */
public final class FaultyExtension implements Extension {
  @Override
  public List<Dialect> dialects() {
    return List.of(new Faulty());
  }

  @Override
  public List<Directive> directives() {
    return List.of(new Leak());
  }

  @Override
  public List<Producer> producers() {
    return List.of(
        plan -> {
          throw new IllegalStateException("no rope");
        },
        FaultyExtension::outputs);
  }

  private static void outputs(Plan plan) {
    plan.add(new NoOutput());
    plan.claim(
        "leaks",
        target -> {
          target.write("../escaped.txt", new byte[0]);
        });
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        (site, source, findings) -> {
          throw new UnsupportedOperationException("two\nlines");
        });
  }

  @Override
  public List<String> themeFiles() {
    return List.of("faulty/css/99-missing.css");
  }

  private static final class NoOutput implements Output {
    @Override
    public String path() {
      return "none.txt";
    }

    @Override
    public Made make() {
      return null;
    }
  }
}
