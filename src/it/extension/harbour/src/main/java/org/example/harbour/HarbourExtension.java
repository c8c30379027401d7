package org.example.harbour;

import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.extension.Rule;
import java.util.List;

/** What a harbour's documentation needs. */
public final class HarbourExtension implements Extension {
  @Override
  public List<Dialect> dialects() {
    return List.of(new Paragraphs());
  }

  @Override
  public List<Directive> directives() {
    return List.of(new TideDirective(), new BerthsDirective());
  }

  @Override
  public List<Producer> producers() {
    return List.of(new TideTables());
  }

  @Override
  public List<Rule> rules() {
    return List.of(new LeftRule());
  }

  @Override
  public List<String> themeFiles() {
    return List.of("log/tides.ftlh", "log/css/61-tides.css", "log/messages/en.properties");
  }
}
