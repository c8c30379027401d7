package io.github.shelfmark.finding;

import java.util.List;

/**
 * A kind of {@link Finding}. The manual has an entry for each constant; extensions make codes of
 * their own.
 *
 * @param id as users write it: lower case with hyphens, such as {@code broken-link}
 */
public record FindingCode(String id) implements Comparable<FindingCode> {
  /** The source directory does not exist or is not a directory. */
  public static final FindingCode SOURCE_MISSING = new FindingCode("source-missing");

  /** A source, output or work directory that cannot be used beside the others. */
  public static final FindingCode DIRECTORIES = new FindingCode("directories");

  /** A path that cannot be read or written safely. */
  public static final FindingCode UNSAFE_PATH = new FindingCode("unsafe-path");

  /** An address that would run a script. */
  public static final FindingCode UNSAFE_ADDRESS = new FindingCode("unsafe-address");

  /** Characters that HTML, XML and JSON cannot hold. */
  public static final FindingCode CONTROL_CHARACTER = new FindingCode("control-character");

  /** The source directory contains no document. */
  public static final FindingCode NO_DOCUMENTS = new FindingCode("no-documents");

  /** Two source directories that have the same file, or want the same place in the site. */
  public static final FindingCode DUPLICATE_SOURCE = new FindingCode("duplicate-source");

  /** A key in the configuration of a module that only the root of an aggregate can set. */
  public static final FindingCode ROOT_ONLY = new FindingCode("root-only");

  /** A module that cannot be part of an aggregate. */
  public static final FindingCode NOT_A_PART = new FindingCode("not-a-part");

  /** A file or directory could not be read. */
  public static final FindingCode UNREADABLE = new FindingCode("unreadable");

  /** A text file is not valid UTF-8. */
  public static final FindingCode NOT_UTF8 = new FindingCode("not-utf8");

  /** A symbolic link points outside the source directory. */
  public static final FindingCode OUTSIDE_SOURCE = new FindingCode("outside-source");

  /** YAML that cannot be parsed. */
  public static final FindingCode YAML = new FindingCode("yaml");

  /** A value in YAML of which a part is left out, such as a number sign and what follows it. */
  public static final FindingCode CUT_VALUE = new FindingCode("cut-value");

  /** TOML that cannot be parsed. */
  public static final FindingCode TOML = new FindingCode("toml");

  /** A header of another tool, or front matter in the wrong place. */
  public static final FindingCode HEADER = new FindingCode("header");

  /** Files that are written for another tool and are published as they are. */
  public static final FindingCode NOT_RENDERED = new FindingCode("not-rendered");

  /** Sources of a program, or its build, that would be published. */
  public static final FindingCode PUBLISHED_SOURCE = new FindingCode("published-source");

  /** Names of files to include that match nothing. */
  public static final FindingCode INCLUDES = new FindingCode("includes");

  /** A configuration file that is not read. */
  public static final FindingCode CONFIGURATION = new FindingCode("configuration");

  /** A site descriptor of Maven, or something in it, cannot be used. */
  public static final FindingCode SITE_DESCRIPTOR = new FindingCode("site-descriptor");

  /** An unknown configuration key. */
  public static final FindingCode UNKNOWN_KEY = new FindingCode("unknown-key");

  /** A value of the wrong type, or out of range. */
  public static final FindingCode WRONG_TYPE = new FindingCode("wrong-type");

  /** Two documents or files with the same URL. */
  public static final FindingCode DUPLICATE_URL = new FindingCode("duplicate-url");

  /** A permalink that would leave the output directory, or is not a URL. */
  public static final FindingCode UNSAFE_PERMALINK = new FindingCode("unsafe-permalink");

  /** A layout that the theme does not have. */
  public static final FindingCode LAYOUT_MISSING = new FindingCode("layout-missing");

  /** An error in a FreeMarker template. */
  public static final FindingCode TEMPLATE = new FindingCode("template");

  /** A theme that is not on the plugin's class path. */
  public static final FindingCode THEME = new FindingCode("theme");

  /** A message of the theme that is never used, or a message file that cannot be read. */
  public static final FindingCode MESSAGES = new FindingCode("messages");

  /** A fenced code block with an unknown attribute or in an unknown language. */
  public static final FindingCode CODE_BLOCK = new FindingCode("code-block");

  /** An error in a Liquid tag or filter. */
  public static final FindingCode LIQUID = new FindingCode("liquid");

  /** A link to a document or file that does not exist. */
  public static final FindingCode BROKEN_LINK = new FindingCode("broken-link");

  /** A link to an anchor that its target does not have. */
  public static final FindingCode BROKEN_ANCHOR = new FindingCode("broken-anchor");

  /** A glob in {@code provided} that no link needs. */
  public static final FindingCode UNUSED_PROVIDED = new FindingCode("unused-provided");

  /** Markup that is nested too deeply to be read. */
  public static final FindingCode NESTING = new FindingCode("nesting");

  /** A page that would take more time or memory than any page should. */
  public static final FindingCode BUDGET = new FindingCode("budget");

  /** An error in Shelfmark itself. */
  public static final FindingCode INTERNAL = new FindingCode("internal");

  /** Tables whose rows lack so many cells that filling them in would make a huge page. */
  public static final FindingCode MISSING_CELLS = new FindingCode("missing-cells");

  /** An id that the author gave to two elements of a document. */
  public static final FindingCode DUPLICATE_ID = new FindingCode("duplicate-id");

  /** A directive that is unknown or malformed. */
  public static final FindingCode DIRECTIVE = new FindingCode("directive");

  /** A section prefix that no document matches. */
  public static final FindingCode EMPTY_SECTION = new FindingCode("empty-section");

  /** A menu that lists what is not there, or lists a page twice. */
  public static final FindingCode MENU = new FindingCode("menu");

  /** Documents that no configured section lists. */
  public static final FindingCode UNLISTED = new FindingCode("unlisted");

  /** A value of the build that documents cannot show. */
  public static final FindingCode FILTER = new FindingCode("filter");

  /** A feature of a Jekyll site that is not supported, such as a plugin. */
  public static final FindingCode NOT_RUN = new FindingCode("not-run");

  /** Documents of a Maven Site that are left to maven-site-plugin. */
  public static final FindingCode MAVEN_SITE = new FindingCode("maven-site");

  /** A Velocity template that cannot be read, or asks for what there is not. */
  public static final FindingCode VELOCITY = new FindingCode("velocity");

  /** What of a site of JBake is not used, or wrong in its properties. */
  public static final FindingCode JBAKE = new FindingCode("jbake");

  /** A document that is not built because its date is in the future. */
  public static final FindingCode FUTURE = new FindingCode("future");

  /** A file in the output directory that an earlier build wrote and that was changed since. */
  public static final FindingCode CHANGED_OUTPUT = new FindingCode("changed-output");

  /** The source's git history is missing, incomplete, or cannot be read. */
  public static final FindingCode HISTORY = new FindingCode("history");

  /** An extension that cannot be used, or that threw an exception. */
  public static final FindingCode EXTENSION = new FindingCode("extension");

  /** A library that is missing, or that an extension cannot use. */
  public static final FindingCode LIBRARY = new FindingCode("library");

  private static final List<FindingCode> ALL =
      List.of(
          SOURCE_MISSING,
          DIRECTORIES,
          UNSAFE_PATH,
          UNSAFE_ADDRESS,
          CONTROL_CHARACTER,
          NO_DOCUMENTS,
          UNREADABLE,
          NOT_UTF8,
          OUTSIDE_SOURCE,
          YAML,
          CUT_VALUE,
          TOML,
          HEADER,
          JBAKE,
          NOT_RENDERED,
          PUBLISHED_SOURCE,
          INCLUDES,
          CONFIGURATION,
          SITE_DESCRIPTOR,
          UNKNOWN_KEY,
          WRONG_TYPE,
          DUPLICATE_URL,
          UNSAFE_PERMALINK,
          LAYOUT_MISSING,
          TEMPLATE,
          THEME,
          MESSAGES,
          CODE_BLOCK,
          LIQUID,
          BROKEN_LINK,
          BROKEN_ANCHOR,
          UNUSED_PROVIDED,
          NESTING,
          BUDGET,
          INTERNAL,
          MISSING_CELLS,
          DUPLICATE_ID,
          DIRECTIVE,
          EMPTY_SECTION,
          MENU,
          UNLISTED,
          FILTER,
          NOT_RUN,
          FUTURE,
          CHANGED_OUTPUT,
          HISTORY,
          EXTENSION,
          LIBRARY,
          DUPLICATE_SOURCE,
          ROOT_ONLY,
          NOT_A_PART,
          MAVEN_SITE,
          VELOCITY);

  /** The codes of the built-in checks. */
  public static List<FindingCode> all() {
    return ALL;
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
