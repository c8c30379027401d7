package io.github.shelfmark.init.pom;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the plugin, as they stand in a POM.
 *
 * @param unit what each level is indented by
 * @param prefix of the names of elements, with its colon; usually empty
 */
record PluginLines(String unit, String prefix) {
  private static final String SITE_GROUP = "org.apache.maven.plugins";
  static final String SITE_PLUGIN = "maven-site-plugin";

  /** Maven 3.6 and 3.8 take 3.3 if nobody says a version, and that fails. */
  private static final String SITE_VERSION = "3.21.0";

  /** The plugin that builds the site. */
  List<String> plugin(WantedPlugin wanted, boolean withVersion) {
    List<String> content = new ArrayList<>();
    content.add(leaf("groupId", wanted.groupId()));
    content.add(leaf("artifactId", wanted.artifactId()));
    if (withVersion) {
      content.add(leaf("version", wanted.version()));
    }
    content.add(leaf("extensions", "true"));
    if (!wanted.sourceDirectory().isEmpty()) {
      content.addAll(
          around("configuration", List.of(leaf("sourceDirectory", wanted.sourceDirectory()))));
    }
    List<String> goals = around("goals", List.of(leaf("goal", "site-generate")));
    content.addAll(around("executions", around("execution", goals)));
    return around("plugin", content);
  }

  /** The plugin that makes the reports, with a version that works everywhere. */
  List<String> sitePlugin() {
    return around(
        "plugin",
        List.of(
            leaf("groupId", SITE_GROUP),
            leaf("artifactId", SITE_PLUGIN),
            leaf("version", SITE_VERSION)));
  }

  /** Lines in an element. */
  List<String> around(String name, List<String> content) {
    List<String> lines = new ArrayList<>();
    lines.add("<" + prefix + name + ">");
    content.forEach(line -> lines.add(line.isEmpty() ? line : unit + line));
    lines.add("</" + prefix + name + ">");
    return lines;
  }

  private String leaf(String name, String value) {
    String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + prefix + name + ">" + escaped + "</" + prefix + name + ">";
  }
}
