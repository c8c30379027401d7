package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The footer of every page: the key {@code footer}.
 *
 * @param shown whether pages have one
 * @param columns its columns of links
 * @param text a sentence; empty if there is none
 * @param licence the licence of the project with its address; its title is empty for that of the
 *     POM
 * @param copyright the owner and years; empty for what the POM says
 * @param social icons that lead to the project elsewhere
 */
public record Footer(
    boolean shown,
    List<FooterColumn> columns,
    String text,
    NavItem licence,
    String copyright,
    List<SocialLink> social) {
  private static final int MOST_COLUMNS = 4;
  private static final String KEY = "footer";
  private static final NavItem NO_LICENCE = new NavItem("", "", Position.NONE);

  /** Of a site that says nothing. */
  public static final Footer DEFAULTS = new Footer(true, List.of(), "", NO_LICENCE, "", List.of());

  /**
   * Reads it: a mapping, a text, or false.
   *
   * @param rules where sites have keys of their own, only a mapping is ours
   */
  static Footer read(ConfigValues values, ConfigRules rules) {
    Object value = values.get(KEY);
    if (!(value instanceof Map)) {
      if (value == null || rules.hasOwnKeys()) {
        return DEFAULTS;
      }
      String text = values.string(KEY, "").strip();
      boolean off = text.equals("false");
      boolean plain = off || text.equals("true");
      return new Footer(!off, List.of(), plain ? "" : text, NO_LICENCE, "", List.of());
    }
    ConfigValues keys = values.mapping(KEY);
    Footer footer =
        new Footer(
            true,
            columns(keys),
            keys.string("text", "").strip(),
            licence(keys),
            keys.string("copyright", "").strip(),
            social(keys));
    if (!rules.hasOwnKeys()) {
      keys.reportUnknown();
    }
    return footer;
  }

  private static List<FooterColumn> columns(ConfigValues keys) {
    List<FooterColumn> columns = new ArrayList<>();
    for (ConfigValues column : keys.mappings("columns")) {
      List<NavItem> links = new ArrayList<>();
      for (ConfigValues link : column.mappings("links")) {
        item(link).ifPresent(links::add);
      }
      if (column.get("links") == null) {
        column.report(
            FindingCode.WRONG_TYPE,
            "",
            "a column of the footer needs links",
            "Write \"links:\" and below it \"- {title: Guide, url: /guide/}\".");
      }
      columns.add(new FooterColumn(column.string("title", "").strip(), List.copyOf(links)));
      column.reportUnknown();
    }
    if (columns.size() > MOST_COLUMNS) {
      keys.report(
          FindingCode.WRONG_TYPE,
          "columns[" + MOST_COLUMNS + "]",
          "a footer has up to four columns",
          "Put the links of this column into one of the others.");
    }
    return List.copyOf(columns.subList(0, Math.min(MOST_COLUMNS, columns.size())));
  }

  private static Optional<NavItem> item(ConfigValues link) {
    NavItem item =
        new NavItem(
            link.string("title", "").strip(), link.address("url", "").strip(), link.position());
    boolean complete = !item.title().isEmpty() && !link.string("url", "").isBlank();
    if (!complete) {
      link.report(
          FindingCode.WRONG_TYPE,
          "",
          "a link of the footer needs a title and a url",
          "Write \"- {title: Guide, url: /guide/}\".");
    }
    link.reportUnknown();
    return complete ? Optional.of(item) : Optional.empty();
  }

  private static NavItem licence(ConfigValues keys) {
    keys.get("license");
    String key = keys.get("licence") == null ? "license" : "licence";
    if (!(keys.get(key) instanceof Map)) {
      return new NavItem(keys.string(key, "").strip(), "", keys.position(key));
    }
    ConfigValues licence = keys.mapping(key);
    NavItem item =
        new NavItem(
            licence.string("title", "").strip(),
            licence.address("url", "").strip(),
            licence.position());
    licence.reportUnknown();
    return item;
  }

  private static List<SocialLink> social(ConfigValues keys) {
    List<SocialLink> social = new ArrayList<>();
    for (ConfigValues link : keys.mappings("social")) {
      SocialLink made =
          new SocialLink(
              link.string("icon", "").strip(),
              link.address("url", "").strip(),
              link.string("title", "").strip(),
              link.position());
      if (made.icon().isEmpty() || link.string("url", "").isBlank()) {
        link.report(
            FindingCode.WRONG_TYPE,
            "",
            "a social link needs an icon and a url",
            "Write \"- {icon: github, url: https://github.com/example}\".");
      } else {
        social.add(made);
      }
      link.reportUnknown();
    }
    return List.copyOf(social);
  }
}
