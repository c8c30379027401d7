package org.example.capitals;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes the title of the home page with capital letters, for which it needs a library. */
public final class CapitalsExtension implements Extension {
  private static final Library TEXT =
      Library.of(
              "the output capitals.txt",
              "org.apache.commons.text.WordUtils",
              "org.apache.commons:commons-text:1.12.0")
          .withAdapters("org.example.capitals.text");

  private static final Library MISSING =
      Library.of("the output missing.txt", "org.example.Nothing", "org.example:not-there:1.0");

  @Override
  public List<Producer> producers() {
    return List.of(CapitalsExtension::announce);
  }

  private static void announce(Plan plan) {
    String title = plan.site().documents().get(0).title();
    plan.add(title.equals("missing") ? missing(plan) : capitals(plan, title));
  }

  private static Output capitals(Plan plan, String title) {
    return new Output() {
      @Override
      public String path() {
        return "capitals.txt";
      }

      @Override
      public String key() {
        return plan.key() + title;
      }

      @Override
      @SuppressWarnings("unchecked")
      public Made make() {
        List<Finding> findings = new ArrayList<>();
        Optional<UnaryOperator> capitals =
            plan.libraries()
                .adapter(
                    TEXT, UnaryOperator.class, "org.example.capitals.text.Capitals", findings::add);
        String text = capitals.map(each -> (String) each.apply(title)).orElse("");
        return new Made(text.getBytes(StandardCharsets.UTF_8), findings);
      }
    };
  }

  private static Output missing(Plan plan) {
    return new Output() {
      @Override
      public String path() {
        return "missing.txt";
      }

      @Override
      public Made make() {
        List<Finding> findings = new ArrayList<>();
        plan.libraries().load(MISSING, findings::add);
        return new Made(new byte[0], findings);
      }
    };
  }
}
