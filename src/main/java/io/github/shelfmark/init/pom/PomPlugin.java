package io.github.shelfmark.init.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the plugin into a POM by inserting text. A parser would lose how the POM is written, so
 * nothing of it is written anew. The builds of profiles are not looked at: they are not those of
 * every build.
 */
public final class PomPlugin {
  private static final String BUILD = "build";
  private static final String PLUGINS = "plugins";
  private static final String PLUGIN = "plugin";

  private final PomText read;
  private final String text;
  private final PomElement root;
  private final PomLayout layout;
  private final WantedPlugin wanted;

  private PomPlugin(PomText read, PomElement root, WantedPlugin wanted) {
    this.read = read;
    this.text = read.text();
    this.root = root;
    this.layout = new PomLayout(text, root);
    this.wanted = wanted;
  }

  /**
   * Plans the change; nothing is written.
   *
   * @param pom the bytes of the POM
   * @throws UnchangedPomException if it cannot be read, or has a DOCTYPE
   */
  public static PomChange plan(byte[] pom, WantedPlugin wanted) throws UnchangedPomException {
    PomText read = PomText.of(pom);
    WellFormed.require(read.text());
    PomElement root = PomScanner.scan(read.text());
    if (!root.local().equals("project")) {
      throw new UnchangedPomException(
          read.text(), root.start(), "it has <" + root.local() + "> where a POM has <project>");
    }
    return new PomPlugin(read, root, wanted).change();
  }

  private PomChange change() throws UnchangedPomException {
    Optional<PomElement> build = root.child(BUILD);
    Optional<PomElement> plugins = build.flatMap(found -> found.child(PLUGINS));
    if (plugins.isPresent() && has(plugins.get(), wanted)) {
      return PomChange.NONE;
    }
    PomElement parent = plugins.or(() -> build).orElse(root);
    Edit edit = parent.isOneTag() ? opened(parent) : inserted(parent);
    String changed = text.substring(0, edit.from) + edit.text + text.substring(edit.to);
    WellFormed.require(changed);
    return new PomChange(
        parent.local(),
        String.join("\n", lines(parent, new PluginLines("  ", root.prefix()), false)),
        edit.from,
        edit.to,
        edit.text,
        read.bytes(changed));
  }

  /** A text in the place of another. */
  private record Edit(int from, int to, String text) {}

  /** One tag becomes two: {@code <plugins/>} is {@code <plugins>…</plugins>} then. */
  private Edit opened(PomElement parent) {
    int slash = parent.end() - 2;
    while (Character.isWhitespace(text.charAt(slash - 1))) {
      slash--;
    }
    String newline = layout.newline(parent.start());
    String name = parent.prefix() + parent.local();
    return new Edit(
        slash,
        parent.end(),
        ">" + block(parent, newline) + newline + layout.indent(parent.start()) + "</" + name + ">");
  }

  private Edit inserted(PomElement parent) {
    int at = place(parent);
    String newline = layout.newline(at);
    String before = layout.isSpaced(parent) ? newline : "";
    boolean closed = layout.hasNewline(at, next(parent, at));
    String after = closed ? "" : newline + layout.indent(parent.start());
    return new Edit(at, at, before + block(parent, newline) + after);
  }

  /** Behind all in the element; but the order of POMs is that reports and profiles come last. */
  private int place(PomElement parent) {
    if (parent == root) {
      List<PomElement> children = parent.children();
      for (int i = 1; i < children.size(); i++) {
        String name = children.get(i).local();
        if (name.equals("reporting") || name.equals("profiles")) {
          return layout.lineContentEnd(children.get(i - 1));
        }
      }
    }
    return layout.contentEnd(parent);
  }

  /** Where the next thing begins that is not white space. */
  private int next(PomElement parent, int at) {
    int next = at;
    while (next < parent.contentEnd() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The new lines, each with a line's end before it. */
  private String block(PomElement parent, String newline) {
    String indent = layout.childIndent(parent);
    StringBuilder block = new StringBuilder();
    PluginLines form = new PluginLines(layout.unit(), root.prefix());
    for (String line : lines(parent, form, layout.isSpaced(parent))) {
      block.append(newline).append(line.isEmpty() ? "" : indent).append(line);
    }
    return block.toString();
  }

  private List<String> lines(PomElement parent, PluginLines form, boolean spaced) {
    List<String> plugins = new ArrayList<>(form.plugin(wanted, !wanted.managed() && !isManaged()));
    if (wanted.sitePlugin() && !namesSitePlugin()) {
      if (spaced && parent.local().equals(PLUGINS)) {
        plugins.add("");
      }
      plugins.addAll(form.sitePlugin());
    }
    if (parent.local().equals(PLUGINS)) {
      return plugins;
    }
    List<String> inBuild = form.around(PLUGINS, plugins);
    return parent.local().equals(BUILD) ? inBuild : form.around(BUILD, inBuild);
  }

  /** Whether the POM's own management of plugins says the version. */
  private boolean isManaged() {
    return managed().stream()
        .anyMatch(
            each ->
                wanted.isIn(text, each) && !WantedPlugin.value(text, each, "version").isEmpty());
  }

  private boolean namesSitePlugin() {
    List<PomElement> all = new ArrayList<>(managed());
    root.child(BUILD)
        .flatMap(build -> build.child(PLUGINS))
        .ifPresent(plugins -> all.addAll(plugins.children(PLUGIN)));
    return all.stream()
        .anyMatch(
            each -> WantedPlugin.value(text, each, "artifactId").equals(PluginLines.SITE_PLUGIN));
  }

  private List<PomElement> managed() {
    return root.child(BUILD)
        .flatMap(build -> build.child("pluginManagement"))
        .flatMap(management -> management.child(PLUGINS))
        .map(plugins -> plugins.children(PLUGIN))
        .orElse(List.of());
  }

  private boolean has(PomElement plugins, WantedPlugin plugin) {
    return plugins.children(PLUGIN).stream().anyMatch(each -> plugin.isIn(text, each));
  }
}
