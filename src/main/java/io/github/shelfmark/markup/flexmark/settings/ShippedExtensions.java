package io.github.shelfmark.markup.flexmark.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The extensions that flexmark-java 0.64.8 ships, by short name. The short name is that of its
 * artifact without {@code flexmark-ext-}; an artifact with several extensions, or with a long name,
 * has aliases.
 */
final class ShippedExtensions {
  private static final String PACKAGE = "com.vladsch.flexmark.ext.";

  /** Short names and the names of their classes. */
  private static final Map<String, String> CLASSES = new TreeMap<>();

  /** Other names for the same, as users write them. */
  private static final Map<String, String> ALIASES = new LinkedHashMap<>();

  static {
    add("abbreviation", "abbreviation.Abbreviation", "abbreviations", "abbr");
    add("admonition", "admonition.Admonition", "admonitions");
    add("anchorlink", "anchorlink.AnchorLink", "anchorlinks", "anchor-link");
    add("aside", "aside.Aside", "asides");
    add("attributes", "attributes.Attributes", "attribute");
    add("autolink", "autolink.Autolink", "autolinks", "auto-link");
    add("definition", "definition.Definition", "definitions", "definition-list", "deflist");
    add("emoji", "emoji.Emoji", "emojis");
    add(
        "enumerated-reference",
        "enumerated.reference.EnumeratedReference",
        "enumerated-references");
    add("escaped-character", "escaped.character.EscapedCharacter", "escaped-characters");
    add("footnotes", "footnotes.Footnote", "footnote");
    add("gfm-issues", "gfm.issues.GfmIssues", "issues");
    add("gfm-strikethrough", "gfm.strikethrough.Strikethrough", "strikethrough");
    add("gfm-tasklist", "gfm.tasklist.TaskList", "tasklist", "task-list", "tasklists");
    add("gfm-users", "gfm.users.GfmUsers", "users");
    add("gitlab", "gitlab.GitLab");
    add("ins", "ins.Ins", "inserted");
    add("jekyll-front-matter", "jekyll.front.matter.JekyllFrontMatter");
    add("jekyll-tag", "jekyll.tag.JekyllTag", "jekyll-tags");
    add("macros", "macros.Macros");
    add("media-tags", "media.tags.MediaTags", "media");
    add("resizable-image", "resizable.image.ResizableImage", "resizable-images");
    add("sim-toc", "toc.SimToc", "simtoc");
    add("strikethrough-subscript", "gfm.strikethrough.StrikethroughSubscript");
    add("subscript", "gfm.strikethrough.Subscript");
    add("superscript", "superscript.Superscript");
    add("tables", "tables.Tables", "table", "gfm-tables");
    add("toc", "toc.Toc", "table-of-contents");
    add("typographic", "typographic.Typographic", "typography", "smartypants");
    add("wikilink", "wikilink.WikiLink", "wikilinks", "wiki-link");
    add("xwiki-macros", "xwiki.macros.Macro", "xwiki");
    add("yaml-front-matter", "yaml.front.matter.YamlFrontMatter", "front-matter");
    add("youtube-embedded", "youtube.embedded.YouTubeLink", "youtube");
  }

  private ShippedExtensions() {}

  private static void add(String name, String type, String... aliases) {
    CLASSES.put(name, PACKAGE + type + "Extension");
    for (String alias : aliases) {
      ALIASES.put(alias, name);
    }
  }

  /** The short names, in their natural order. */
  static List<String> names() {
    return List.copyOf(CLASSES.keySet());
  }

  /** The aliases and the short names they stand for. */
  static Map<String, String> aliases() {
    return Collections.unmodifiableMap(ALIASES);
  }

  /**
   * The short name that a name stands for.
   *
   * @param name a short name, an alias, or the name of the class of one; in names case does not
   *     count, and underscores and blanks are hyphens
   */
  static Optional<String> shortName(String name) {
    String spelled = Spelling.of(name);
    String known = ALIASES.getOrDefault(spelled, spelled);
    if (CLASSES.containsKey(known)) {
      return Optional.of(known);
    }
    return CLASSES.entrySet().stream()
        .filter(entry -> isClass(name, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a name is that of a class, with its package or without. */
  private static boolean isClass(String name, String type) {
    return type.equals(name) || type.endsWith("." + name);
  }

  /** The name of the class of a short name. */
  static String className(String shortName) {
    String name = CLASSES.get(shortName);
    if (name == null) {
      throw new IllegalArgumentException("no extension " + shortName);
    }
    return name;
  }
}
