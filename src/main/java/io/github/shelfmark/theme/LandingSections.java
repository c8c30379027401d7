package io.github.shelfmark.theme;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.SectionModel;
import io.github.shelfmark.theme.model.TopicsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sections} of a landing page: {@code true} for all sections of the site, a list of
 * prefixes, or a mapping with more.
 *
 * @param tree the sections of the site
 * @param models what templates see of them
 * @param linker writes links from the page
 */
record LandingSections(SectionTree tree, ContentModels models, Linker linker) {
  static final String KEY = "sections";

  private static final int MOST_COLUMNS = 6;
  private static final int SHOWN = 8;
  private static final Set<String> KEYS = Set.of("title", "columns", "shown", "prefixes");
  private static final Set<String> ENTRY_KEYS = Set.of("prefix", "title", "description", "icon");

  /** The sections that a page shows; null if it shows none. */
  @Nullable TopicsModel of(LandingValues values) {
    Object value = values.value();
    if (value instanceof Map<?, ?> parts) {
      values.reportUnknown(parts, KEY, KEYS);
      return new TopicsModel(
          LandingValues.text(parts, "title"),
          number(parts, "columns", 2, MOST_COLUMNS, values),
          number(parts, "shown", SHOWN, 1000, values),
          listed(parts.get("prefixes"), values));
    }
    if (value instanceof List || Boolean.TRUE.equals(value)) {
      return new TopicsModel("", 2, SHOWN, listed(value instanceof List ? value : null, values));
    }
    if (value != null && !Boolean.FALSE.equals(value)) {
      values.wrong(
          "\"sections\" must be true, a list of prefixes, or a mapping",
          "Write \"sections: [/guide/]\", or \"sections: {columns: 3, prefixes: [/guide/]}\".");
    }
    return null;
  }

  private static int number(
      Map<?, ?> parts, String name, int otherwise, int most, LandingValues values) {
    Object value = parts.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.intValue() >= 1 && number.intValue() <= most) {
      return number.intValue();
    }
    values.wrong(
        "\"" + name + "\" cannot be \"" + value + "\"", "Write a number from 1 to " + most + ".");
    return otherwise;
  }

  private List<SectionModel> listed(@Nullable Object value, LandingValues values) {
    if (value == null) {
      return models.listed(tree.root(), linker).sections();
    }
    List<SectionModel> sections = new ArrayList<>();
    for (Object item : value instanceof List<?> list ? list : List.of(value)) {
      Map<?, ?> entry =
          item instanceof Map<?, ?> map ? map : Map.of("prefix", String.valueOf(item));
      values.reportUnknown(entry, KEY, ENTRY_KEYS);
      String prefix = prefix(LandingValues.text(entry, "prefix"));
      Section section = find(prefix);
      if (section == null) {
        values.report(
            FindingCode.EMPTY_SECTION,
            "there is no section \"" + prefix + "\"",
            Nearest.hint(prefix, prefixes(), "A section has the prefix of its documents' URLs."));
      } else {
        sections.add(entry(models.listed(section, linker), entry, values));
      }
    }
    return List.copyOf(sections);
  }

  /** A section as the page names it. */
  private static SectionModel entry(SectionModel section, Map<?, ?> entry, LandingValues values) {
    String title = LandingValues.text(entry, "title");
    String description = LandingValues.text(entry, "description");
    String icon = values.icon(entry);
    return new SectionModel(
        title.isEmpty() ? section.title() : title,
        section.url(),
        section.prefix(),
        description.isEmpty() ? section.description() : description,
        icon.isEmpty() ? section.icon() : icon,
        section.posts(),
        section.entries(),
        section.sections());
  }

  private @Nullable Section find(String prefix) {
    // A page and its translation can name the same prefix.
    String below = tree.root().prefix() + prefix.substring(1);
    for (Section section : tree.sections()) {
      if (section.prefix().equals(prefix) || section.prefix().equals(below)) {
        return section;
      }
    }
    return null;
  }

  private List<String> prefixes() {
    return tree.sections().stream().map(Section::prefix).filter(text -> !text.isEmpty()).toList();
  }

  private static String prefix(String written) {
    String decoded = Url.decode(written.strip());
    String start = decoded.startsWith("/") ? decoded : "/" + decoded;
    return start.endsWith("/") ? start : start + "/";
  }
}
