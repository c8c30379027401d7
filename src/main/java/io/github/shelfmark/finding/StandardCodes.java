package io.github.shelfmark.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The codes of the built-in checks, and how codes are found by their names. */
public final class StandardCodes {
  private static final List<FindingCode> ALL =
      List.of(
          FindingCode.SOURCE_MISSING,
          FindingCode.DIRECTORIES,
          FindingCode.UNSAFE_PATH,
          FindingCode.UNSAFE_ADDRESS,
          FindingCode.CONTROL_CHARACTER,
          FindingCode.NO_DOCUMENTS,
          FindingCode.UNREADABLE,
          FindingCode.NOT_UTF8,
          FindingCode.OUTSIDE_SOURCE,
          FindingCode.YAML,
          FindingCode.CUT_VALUE,
          FindingCode.TOML,
          FindingCode.HEADER,
          FindingCode.JBAKE,
          FindingCode.NOT_RENDERED,
          FindingCode.PUBLISHED_SOURCE,
          FindingCode.INCLUDES,
          FindingCode.CONFIGURATION,
          FindingCode.SITE_DESCRIPTOR,
          FindingCode.UNKNOWN_KEY,
          FindingCode.WRONG_TYPE,
          FindingCode.DUPLICATE_URL,
          FindingCode.UNSAFE_PERMALINK,
          FindingCode.LAYOUT_MISSING,
          FindingCode.TEMPLATE,
          FindingCode.THEME,
          FindingCode.MESSAGES,
          FindingCode.CODE_BLOCK,
          FindingCode.LIQUID,
          FindingCode.TAG,
          FindingCode.SEARCH_FILES,
          FindingCode.SECURITY_TEXT,
          FindingCode.CARD,
          FindingCode.PRINT,
          FindingCode.BROKEN_LINK,
          FindingCode.BROKEN_ANCHOR,
          FindingCode.UNUSED_PROVIDED,
          FindingCode.NESTING,
          FindingCode.BUDGET,
          FindingCode.INTERNAL,
          FindingCode.MISSING_CELLS,
          FindingCode.DUPLICATE_ID,
          FindingCode.DIRECTIVE,
          FindingCode.INCLUDE,
          FindingCode.MARK,
          FindingCode.FORMULA,
          FindingCode.EMPTY_SECTION,
          FindingCode.MENU,
          FindingCode.UNLISTED,
          FindingCode.LANGUAGES,
          FindingCode.UNTRANSLATED,
          FindingCode.OUTDATED,
          FindingCode.VERSIONS,
          FindingCode.FILTER,
          FindingCode.NOT_RUN,
          FindingCode.SASS,
          FindingCode.FUTURE,
          FindingCode.CHANGED_OUTPUT,
          FindingCode.HISTORY,
          FindingCode.EXTENSION,
          FindingCode.LIBRARY,
          FindingCode.DIAGRAM,
          FindingCode.DUPLICATE_SOURCE,
          FindingCode.ROOT_ONLY,
          FindingCode.NOT_A_PART,
          FindingCode.MAVEN_SITE,
          FindingCode.VELOCITY,
          FindingCode.SUPPRESSION,
          FindingCode.BASELINE,
          FindingCode.HEADING_ORDER,
          FindingCode.EMPTY_HEADING,
          FindingCode.ALTERNATIVE_TEXT,
          FindingCode.TABLE_HEADER,
          FindingCode.EMPTY_LINK,
          FindingCode.UNKNOWN_ICON,
          FindingCode.WRONG_CASE,
          FindingCode.REDIRECTED_LINK,
          FindingCode.REDIRECT,
          FindingCode.SEQUENCE,
          FindingCode.ORPHAN,
          FindingCode.VANISHED_URL,
          FindingCode.VANISHED_ANCHOR,
          FindingCode.EXTERNAL_LINK,
          FindingCode.EXTERNAL_MOVED,
          FindingCode.EXTERNAL_UNCHECKED,
          FindingCode.URL_LIST,
          FindingCode.FRONT_MATTER,
          FindingCode.CUT_HTML,
          FindingCode.REFUSED_IN_SAFE);

  private StandardCodes() {}

  /** All of them. */
  public static List<FindingCode> all() {
    return ALL;
  }

  /** The code with a name: a built-in one, or else that of an extension. */
  public static FindingCode named(String id) {
    for (FindingCode code : ALL) {
      if (code.id().equals(id)) {
        return code;
      }
    }
    return new FindingCode(id);
  }

  /** The one of some codes that people call by its name, or by its number in any case. */
  public static Optional<FindingCode> called(String name, Collection<FindingCode> known) {
    return known.stream().filter(code -> code.isCalled(name)).findFirst();
  }
}
