package io.github.shelfmark.finding;

/**
 * A kind of {@link Finding}. The manual has an entry for each constant; extensions make codes of
 * their own.
 *
 * <p>The hundreds of numbers are: 1 links, 2 what documents say, 3 their place in the site, 4 what
 * the site has promised and what it needs of others, 5 what could not be read or used, 6 what must
 * not be.
 *
 * @param id its name: lower case with hyphens, such as {@code broken-link}
 * @param number its number, such as {@code SM101}, which never means anything else in a later
 *     version; empty for the codes of extensions
 */
public record FindingCode(String id, String number) implements Comparable<FindingCode> {
  /** The source directory does not exist or is not a directory. */
  public static final FindingCode SOURCE_MISSING = new FindingCode("source-missing", "SM501");

  /** A source, output or work directory that cannot be used beside the others. */
  public static final FindingCode DIRECTORIES = new FindingCode("directories", "SM601");

  /** A path that cannot be read or written safely. */
  public static final FindingCode UNSAFE_PATH = new FindingCode("unsafe-path", "SM602");

  /** An address that would run a script. */
  public static final FindingCode UNSAFE_ADDRESS = new FindingCode("unsafe-address", "SM603");

  /** Characters that HTML, XML and JSON cannot hold. */
  public static final FindingCode CONTROL_CHARACTER = new FindingCode("control-character", "SM605");

  /** The source directory contains no document. */
  public static final FindingCode NO_DOCUMENTS = new FindingCode("no-documents", "SM311");

  /** Two source directories that have the same file, or want the same place in the site. */
  public static final FindingCode DUPLICATE_SOURCE = new FindingCode("duplicate-source", "SM525");

  /** A key in the configuration of a module that only the root of an aggregate can set. */
  public static final FindingCode ROOT_ONLY = new FindingCode("root-only", "SM526");

  /** Front matter that does not match the schema of its collection. */
  public static final FindingCode FRONT_MATTER = new FindingCode("front-matter", "SM315");

  /** A comment that accepts the findings of a check that there is not. */
  public static final FindingCode SUPPRESSION = new FindingCode("suppression", "SM528");

  /** What the baseline accepts, or has without need. */
  public static final FindingCode BASELINE = new FindingCode("baseline", "SM529");

  /** A module that cannot be part of an aggregate. */
  public static final FindingCode NOT_A_PART = new FindingCode("not-a-part", "SM527");

  /** A file or directory could not be read. */
  public static final FindingCode UNREADABLE = new FindingCode("unreadable", "SM502");

  /** A text file is not valid UTF-8. */
  public static final FindingCode NOT_UTF8 = new FindingCode("not-utf8", "SM503");

  /** A symbolic link points outside the source directory. */
  public static final FindingCode OUTSIDE_SOURCE = new FindingCode("outside-source", "SM604");

  /** YAML that cannot be parsed. */
  public static final FindingCode YAML = new FindingCode("yaml", "SM504");

  /** A value in YAML of which a part is left out, such as a number sign and what follows it. */
  public static final FindingCode CUT_VALUE = new FindingCode("cut-value", "SM306");

  /** TOML that cannot be parsed. */
  public static final FindingCode TOML = new FindingCode("toml", "SM505");

  /** A header of another tool, or front matter in the wrong place. */
  public static final FindingCode HEADER = new FindingCode("header", "SM305");

  /** Files that are written for another tool and are published as they are. */
  public static final FindingCode NOT_RENDERED = new FindingCode("not-rendered", "SM308");

  /** Sources of a program, or its build, that would be published. */
  public static final FindingCode PUBLISHED_SOURCE = new FindingCode("published-source", "SM309");

  /** Names of files to include that match nothing. */
  public static final FindingCode INCLUDES = new FindingCode("includes", "SM310");

  /** A configuration file that is not read. */
  public static final FindingCode CONFIGURATION = new FindingCode("configuration", "SM506");

  /** A site descriptor of Maven, or something in it, cannot be used. */
  public static final FindingCode SITE_DESCRIPTOR = new FindingCode("site-descriptor", "SM518");

  /** An unknown configuration key. */
  public static final FindingCode UNKNOWN_KEY = new FindingCode("unknown-key", "SM507");

  /** A value of the wrong type, or out of range. */
  public static final FindingCode WRONG_TYPE = new FindingCode("wrong-type", "SM508");

  /** Two documents or files with the same URL. */
  public static final FindingCode DUPLICATE_URL = new FindingCode("duplicate-url", "SM301");

  /** A permalink that would leave the output directory, or is not a URL. */
  public static final FindingCode UNSAFE_PERMALINK = new FindingCode("unsafe-permalink", "SM509");

  /** A layout that the theme does not have. */
  public static final FindingCode LAYOUT_MISSING = new FindingCode("layout-missing", "SM511");

  /** An error in a FreeMarker template. */
  public static final FindingCode TEMPLATE = new FindingCode("template", "SM512");

  /** A theme that is not on the plugin's class path. */
  public static final FindingCode THEME = new FindingCode("theme", "SM513");

  /** A message of the theme that is never used, or a message file that cannot be read. */
  public static final FindingCode MESSAGES = new FindingCode("messages", "SM514");

  /** A fenced code block with an unknown attribute or in an unknown language. */
  public static final FindingCode CODE_BLOCK = new FindingCode("code-block", "SM202");

  /** An error in a Liquid tag or filter. */
  public static final FindingCode LIQUID = new FindingCode("liquid", "SM515");

  /** A link to a document or file that does not exist. */
  public static final FindingCode BROKEN_LINK = new FindingCode("broken-link", "SM101");

  /** A link to an anchor that its target does not have. */
  public static final FindingCode BROKEN_ANCHOR = new FindingCode("broken-anchor", "SM102");

  /** A glob in {@code provided} that no link needs. */
  public static final FindingCode UNUSED_PROVIDED = new FindingCode("unused-provided", "SM103");

  /** Markup that is nested too deeply to be read. */
  public static final FindingCode NESTING = new FindingCode("nesting", "SM606");

  /** A page that would take more time or memory than any page should. */
  public static final FindingCode BUDGET = new FindingCode("budget", "SM607");

  /** An error in Shelfmark itself. */
  public static final FindingCode INTERNAL = new FindingCode("internal", "SM608");

  /** Tables whose rows lack so many cells that filling them in would make a huge page. */
  public static final FindingCode MISSING_CELLS = new FindingCode("missing-cells", "SM204");

  /** An id that the author gave to two elements of a document. */
  public static final FindingCode DUPLICATE_ID = new FindingCode("duplicate-id", "SM201");

  /** The name of a built-in icon that there is not. */
  public static final FindingCode UNKNOWN_ICON = new FindingCode("unknown-icon", "SM530");

  /** A directive that is unknown or malformed. */
  public static final FindingCode DIRECTIVE = new FindingCode("directive", "SM203");

  /** A mark inside a text, or an attribute behind a link or an image, that there is not. */
  public static final FindingCode MARK = new FindingCode("mark", "SM210");

  /** A formula that cannot be read. */
  public static final FindingCode FORMULA = new FindingCode("formula", "SM211");

  /** A section prefix that no document matches. */
  public static final FindingCode EMPTY_SECTION = new FindingCode("empty-section", "SM303");

  /** A menu that lists what is not there, or lists a page twice. */
  public static final FindingCode MENU = new FindingCode("menu", "SM302");

  /** Languages that cannot be built as configured, or files in one that is not configured. */
  public static final FindingCode LANGUAGES = new FindingCode("languages", "SM320");

  /** Documents that a language lacks. */
  public static final FindingCode UNTRANSLATED = new FindingCode("translation-missing", "SM321");

  /** Translations that are older than their originals. */
  public static final FindingCode OUTDATED = new FindingCode("translation-outdated", "SM322");

  /** Documents that no configured section lists. */
  public static final FindingCode UNLISTED = new FindingCode("unlisted", "SM304");

  /** A value of the build that documents cannot show. */
  public static final FindingCode FILTER = new FindingCode("filter", "SM510");

  /** Tags that share a page, or get none. */
  public static final FindingCode TAG = new FindingCode("tag", "SM316");

  /** A file of the site is where one of the search would be. */
  public static final FindingCode SEARCH_FILES = new FindingCode("search-files", "SM317");

  /** The file that says whom to tell of security problems is out of date. */
  public static final FindingCode SECURITY_TEXT = new FindingCode("security-txt", "SM318");

  /** A social card that cannot be drawn, or lacks characters. */
  public static final FindingCode CARD = new FindingCode("card", "SM319");

  /** What a document for paper cannot show, or a setting of it that cannot be used. */
  public static final FindingCode PRINT = new FindingCode("print", "SM540");

  /** A style sheet in Sass that cannot be compiled, or what it warns of itself. */
  public static final FindingCode SASS = new FindingCode("sass", "SM531");

  /** A feature of a Jekyll site that is not supported, such as a plugin. */
  public static final FindingCode NOT_RUN = new FindingCode("not-run", "SM516");

  /** Documents of a Maven Site that are left to maven-site-plugin. */
  public static final FindingCode MAVEN_SITE = new FindingCode("maven-site", "SM519");

  /** A Velocity template that cannot be read, or asks for what there is not. */
  public static final FindingCode VELOCITY = new FindingCode("velocity", "SM517");

  /** What of a site of JBake is not used, or wrong in its properties. */
  public static final FindingCode JBAKE = new FindingCode("jbake", "SM520");

  /** A document that is not built because its date is in the future. */
  public static final FindingCode FUTURE = new FindingCode("future", "SM307");

  /** A file in the output directory that an earlier build wrote and that was changed since. */
  public static final FindingCode CHANGED_OUTPUT = new FindingCode("changed-output", "SM522");

  /** The source's git history is missing, incomplete, or cannot be read. */
  public static final FindingCode HISTORY = new FindingCode("history", "SM521");

  /** A page or file that was published, and is not in the site any more. */
  public static final FindingCode VANISHED_URL = new FindingCode("vanished-url", "SM401");

  /** An anchor that was published, and that its page has no more. */
  public static final FindingCode VANISHED_ANCHOR = new FindingCode("vanished-anchor", "SM402");

  /** A list of published addresses that cannot be used, or what it has of other sites. */
  public static final FindingCode URL_LIST = new FindingCode("url-list", "SM406");

  /** A link to another site that leads nowhere. */
  public static final FindingCode EXTERNAL_LINK = new FindingCode("external-link", "SM403");

  /** A link to another site that has moved for good. */
  public static final FindingCode EXTERNAL_MOVED = new FindingCode("external-moved", "SM404");

  /** A link to another site that was not, or could not be checked. */
  public static final FindingCode EXTERNAL_UNCHECKED =
      new FindingCode("external-unchecked", "SM405");

  /** An extension that cannot be used, or that threw an exception. */
  public static final FindingCode EXTENSION = new FindingCode("extension", "SM523");

  /** A library that is missing, or that an extension cannot use. */
  public static final FindingCode LIBRARY = new FindingCode("library", "SM524");

  /** A list of versions in which the site itself is missing. */
  public static final FindingCode VERSIONS = new FindingCode("versions", "SM323");

  /** A diagram that cannot be drawn. */
  public static final FindingCode DIAGRAM = new FindingCode("diagram", "SM214");

  /** A file, or a part of one, that a document is to show and that is not there. */
  public static final FindingCode INCLUDE = new FindingCode("include", "SM215");

  /** Headings that skip a level, or several of level 1. */
  public static final FindingCode HEADING_ORDER = new FindingCode("heading-order", "SM205");

  /** A heading without text. */
  public static final FindingCode EMPTY_HEADING = new FindingCode("empty-heading", "SM206");

  /** An image without alternative text. */
  public static final FindingCode ALTERNATIVE_TEXT = new FindingCode("alternative-text", "SM207");

  /** A table without header cells. */
  public static final FindingCode TABLE_HEADER = new FindingCode("table-header", "SM208");

  /** A link without text. */
  public static final FindingCode EMPTY_LINK = new FindingCode("empty-link", "SM209");

  /** A link that is right but for upper and lower case. */
  public static final FindingCode WRONG_CASE = new FindingCode("wrong-case", "SM104");

  /** A link to a page that only leads to another. */
  public static final FindingCode REDIRECTED_LINK = new FindingCode("redirected-link", "SM105");

  /** Redirects that exclude each other, lead nowhere, or lead to each other. */
  public static final FindingCode REDIRECT = new FindingCode("redirect", "SM312");

  /** Documents of one section with the same sequence. */
  public static final FindingCode SEQUENCE = new FindingCode("sequence", "SM313");

  /** A page that nothing leads to. */
  public static final FindingCode ORPHAN = new FindingCode("orphan", "SM314");

  /** HTML that a safe build leaves out of a page. */
  public static final FindingCode CUT_HTML = new FindingCode("cut-html", "SM609");

  /** What the source asks for and a safe build does not do. */
  public static final FindingCode REFUSED_IN_SAFE = new FindingCode("refused-in-safe", "SM610");

  /** A code of an extension. */
  public FindingCode(String id) {
    this(id, "");
  }

  /** Its name and its number, as they are shown. */
  public String label() {
    return number.isEmpty() ? id : id + " " + number;
  }

  /** Whether people call it so: by its name, or by its number in any case. */
  boolean isCalled(String name) {
    return id.equals(name) || (!number.isEmpty() && number.equalsIgnoreCase(name));
  }

  /**
   * Whether sites may do without it, as far as it is no error: what must not be is never passed
   * over.
   */
  public boolean isSettable() {
    return !number.startsWith("SM6");
  }

  /** Whether sites may also do without its errors: a page that cannot be read is no page. */
  public boolean isOptional() {
    return isSettable() && !number.startsWith("SM5");
  }

  @Override
  public int compareTo(FindingCode other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
