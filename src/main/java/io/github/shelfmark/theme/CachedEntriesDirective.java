package io.github.shelfmark.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.shelfmark.theme.model.TreeModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@kept of=nav.tree.entries; entry>…</@kept>}: renders navigation entries and caches the
 * result. All pages of a section show the same entries except for the current one, so the HTML
 * rendered for one page is reused on the others; that of a section with entries is made of theirs.
 * The directive's body may therefore use only the entry and the messages of the page's language.
 */
final class CachedEntriesDirective implements TemplateDirectiveModel {
  /** Enough for the entries around all pages that are being rendered. */
  private static final int MAX_ENTRIES = 20_000;

  private final Map<Key, String> written = new ConcurrentHashMap<>();

  /**
   * What the HTML of an entry depends on. Not a record: its generated hash code is slow in a cold
   * JVM.
   */
  private static final class Key {
    private final String template;
    private final String language;
    private final TreeModel entry;

    Key(String template, String language, TreeModel entry) {
      this.template = template;
      this.language = language;
      this.entry = entry;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && entry.url().equals(key.entry.url())
          && entry.title().equals(key.entry.title())
          && entry.section() == key.entry.section()
          && entry.external() == key.entry.external()
          && entry.more() == key.entry.more()
          && template.equals(key.template)
          && language.equals(key.language);
    }

    @Override
    public int hashCode() {
      return entry.url().hashCode() * 31 + entry.title().hashCode();
    }
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("of") instanceof TemplateSequenceModel entries)
        || variables.length != 1
        || body == null) {
      throw new TemplateModelException("use it as <@kept of=list; entry>…</@kept>");
    }
    String template = environment.getCurrentTemplate().getName();
    String language = language(environment);
    Writer out = environment.getOut();
    for (int i = 0; i < entries.size(); i++) {
      TemplateModel entry = entries.get(i);
      variables[0] = entry;
      if (entry instanceof RecordModel model
          && model.value() instanceof TreeModel tree
          && !tree.current()
          && !tree.open()
          && tree.entries().isEmpty()) {
        out.write(written(new Key(template, language, tree), body));
      } else {
        body.render(out);
      }
    }
  }

  private String written(Key key, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    String known = written.get(key);
    if (known == null) {
      StringWriter fresh = new StringWriter();
      body.render(fresh);
      known = fresh.toString();
      if (written.size() < MAX_ENTRIES) {
        written.put(key, known);
      }
    }
    return known;
  }

  private static String language(Environment environment) throws TemplateModelException {
    TemplateModel page = environment.getVariable("page");
    return page instanceof RecordModel model ? String.valueOf(model.value().component("lang")) : "";
  }
}
