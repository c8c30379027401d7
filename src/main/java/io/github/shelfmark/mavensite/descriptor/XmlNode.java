package io.github.shelfmark.mavensite.descriptor;

/** What an element contains. */
public sealed interface XmlNode permits XmlElement, XmlText {}
