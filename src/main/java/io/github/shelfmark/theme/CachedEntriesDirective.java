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
 * {@code <@kept of=nav.tree.entries; entry>…</@kept>}: the entries of the navigation, of which the
 * pages of a section all show the same but for the one that is open. What was written for one page
 * serves the others, so between the tags a template may use nothing but the entry and the words of
 * the page's language.
 */
final class Kept implements TemplateDirectiveModel {
  /** Enough for the neighbourhood of every page that is rendered at the moment. */
  private static final int MOST = 20_000;

  private final Map<Key, String> written = new ConcurrentHashMap<>();

  /** What decides how an entry is written. A record's own hash code is slow in a young process. */
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
      throw new TemplateModelException("write <@kept of=a list; entry>, and what each entry is");
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
          && !tree.open()) {
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
      if (written.size() < MOST) {
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
