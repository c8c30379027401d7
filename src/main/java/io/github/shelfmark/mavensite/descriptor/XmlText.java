package io.github.shelfmark.mavensite.descriptor;

/** Characters between tags, without entities. */
public record XmlText(String text) implements XmlNode {}
