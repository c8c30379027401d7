package io.github.shelfmark.init.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a POM and where its tags are in the text. */
final class PomElement {
  private final String name;
  private final int start;
  private final int contentStart;
  private final List<PomElement> children = new ArrayList<>();
  private int contentEnd;
  private int end;

  /**
   * An element whose start tag has been read.
   *
   * @param name as it is written, with its prefix
   * @param start where its start tag begins
   * @param contentStart behind its start tag
   */
  PomElement(String name, int start, int contentStart) {
    this.name = name;
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  /** Adds an element in it. */
  void add(PomElement child) {
    children.add(child);
  }

  /** Says where its end tag begins and where it ends. */
  void close(int tagStart, int tagEnd) {
    contentEnd = tagStart;
    end = tagEnd;
  }

  int start() {
    return start;
  }

  int contentStart() {
    return contentStart;
  }

  int contentEnd() {
    return contentEnd;
  }

  int end() {
    return end;
  }

  List<PomElement> children() {
    return children;
  }

  /** Whether it is one tag, {@code <plugins/>}. */
  boolean isOneTag() {
    return end == contentStart;
  }

  /** Its name without the prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix of its name with the colon; empty if it has none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** The first element in it with a name in the same namespace. */
  Optional<PomElement> child(String wanted) {
    return children.stream().filter(each -> each.name.equals(prefix() + wanted)).findFirst();
  }

  /** The elements in it with a name in the same namespace. */
  List<PomElement> children(String wanted) {
    return children.stream().filter(each -> each.name.equals(prefix() + wanted)).toList();
  }
}
