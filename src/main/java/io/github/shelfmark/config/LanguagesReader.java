package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code languages}: a list of codes, or a mapping from codes to what each has. */
final class LanguagesReader {
  private static final String KEY = "languages";

  /** The form of a language tag that can be the name of a directory (RFC 5646, 2.1). */
  private static final Pattern CODE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}");

  private final ConfigValues values;
  private final ConfigRules rules;
  private final Function<ConfigValues, List<NavItem>> nav;
  private final Function<ConfigValues, Announcement> announcement;
  private final Map<String, String> named = new HashMap<>();

  /**
   * A reader of one configuration.
   *
   * @param nav reads {@code nav} of a mapping
   * @param announcement reads {@code announcement} of a mapping
   */
  LanguagesReader(
      ConfigValues values,
      ConfigRules rules,
      Function<ConfigValues, List<NavItem>> nav,
      Function<ConfigValues, Announcement> announcement) {
    this.values = values;
    this.rules = rules;
    this.nav = nav;
    this.announcement = announcement;
  }

  /** The languages; none in Jekyll sites, where the key belongs to plugins. */
  Languages read() {
    if (rules.hasOwnKeys() || values.get(KEY) == null) {
      return Languages.NONE;
    }
    List<Language> all = new ArrayList<>();
    if (values.get(KEY) instanceof Map) {
      ConfigValues given = values.mapping(KEY);
      for (String code : given.keys()) {
        language(given, code).ifPresent(all::add);
      }
    } else {
      List<String> codes = values.strings(KEY, List.of());
      // Entries that are no texts have been left out, so the places of the others are not known.
      boolean whole = values.get(KEY) instanceof List<?> items && items.size() == codes.size();
      for (int i = 0; i < codes.size(); i++) {
        String key = whole ? KEY + "[" + i + "]" : KEY;
        if (isCode(values, key, codes.get(i))) {
          all.add(bare(codes.get(i), values.position(key)));
        }
      }
    }
    return all.isEmpty() ? Languages.NONE : new Languages(List.copyOf(all), main(all));
  }

  /** The language at the root: {@code lang}, or else the first. */
  private String main(List<Language> all) {
    List<String> codes = all.stream().map(Language::code).toList();
    String lang = values.string("lang", "");
    if (lang.isEmpty() || codes.contains(lang)) {
      return lang.isEmpty() ? codes.get(0) : lang;
    }
    values.report(
        FindingCode.WRONG_TYPE,
        "lang",
        "the main language \"" + lang + "\" is none of the languages of the site",
        Nearest.hint(
            lang, codes, "Add it to \"languages\", or leave \"lang\" out: the first is the main."));
    return codes.get(0);
  }

  private Optional<Language> language(ConfigValues given, String code) {
    if (!isCode(given, code, code)) {
      given.get(code);
      return Optional.empty();
    }
    if (given.get(code) == null) {
      return Optional.of(bare(code, given.position(code)));
    }
    ConfigValues own = given.mapping(code);
    Language language =
        new Language(
            code,
            own.string("name", LanguageNames.of(code)).strip(),
            own.bool("fallback", true),
            new Language.Words(
                own.string("title", "").strip(),
                own.string("description", "").strip(),
                SectionsReader.read(own),
                nav.apply(own),
                own.get("announcement") == null
                    ? Optional.empty()
                    : Optional.of(announcement.apply(own)),
                own.get("footer") == null
                    ? Optional.empty()
                    : Optional.of(Footer.read(own, rules))),
            own.position());
    own.reportUnknown();
    return Optional.of(language);
  }

  private static Language bare(String code, Position position) {
    return new Language(
        code, LanguageNames.of(code), /* fallback= */ true, Language.Words.NONE, position);
  }

  private boolean isCode(ConfigValues where, String key, String code) {
    if (!CODE.matcher(code).matches()) {
      where.report(
          FindingCode.WRONG_TYPE,
          key,
          "\"" + code + "\" is no code of a language",
          "Write a code such as de, zh-CN or pt-BR; it is also the name of the directory.");
      return false;
    }
    String other = named.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
    if (other == null) {
      return true;
    }
    where.report(
        FindingCode.WRONG_TYPE,
        key,
        "the language \"" + code + "\" is named twice",
        other.equals(code)
            ? "Leave one of them out."
            : "It is the same as \"" + other + "\": the case of codes has no meaning.");
    return false;
  }
}
