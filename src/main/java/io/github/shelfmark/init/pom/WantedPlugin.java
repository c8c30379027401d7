package io.github.shelfmark.init.pom;

/**
 * What a POM should have.
 *
 * @param groupId of the plugin
 * @param artifactId of the plugin
 * @param version of the plugin
 * @param managed whether a parent of the POM says the version
 * @param sourceDirectory where the documents are; empty if in the usual place
 * @param sitePlugin whether to name a version of maven-site-plugin, unless the POM does
 */
public record WantedPlugin(
    String groupId,
    String artifactId,
    String version,
    boolean managed,
    String sourceDirectory,
    boolean sitePlugin) {

  /** The plugin as commands name it without a POM. */
  public String coordinates() {
    return groupId + ":" + artifactId + ":" + version;
  }

  /** Whether an element is this plugin; a value of the POM as its group may be anything. */
  boolean isIn(String text, PomElement plugin) {
    String group = value(text, plugin, "groupId");
    return value(text, plugin, "artifactId").equals(artifactId)
        && (group.equals(groupId) || group.contains("${"));
  }

  /** The text of an element in another, without comments; empty if there is none. */
  static String value(String text, PomElement parent, String name) {
    return parent
        .child(name)
        .map(found -> withoutComments(text.substring(found.contentStart(), found.contentEnd())))
        .orElse("");
  }

  private static String withoutComments(String content) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int comment = content.indexOf("<!--"); comment >= 0; ) {
      out.append(content, at, comment);
      int end = content.indexOf("-->", comment + 4);
      at = end < 0 ? content.length() : end + 3;
      comment = content.indexOf("<!--", at);
    }
    return out.append(content, at, content.length()).toString().strip();
  }
}
