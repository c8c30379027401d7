package io.github.shelfmark.extension;

import io.github.shelfmark.text.Html;
import java.util.Set;

/**
 * What stands between {@code ::: name} and {@code :::}. A directive is one class; the renderer is
 * given those it knows.
 */
public interface Directive {
  /** The name after the opening fence. */
  String name();

  /** The options it knows. */
  Set<String> options();

  /**
   * Writes what the directive stands for.
   *
   * @param call what the author wrote; problems are told to it
   * @param html where to write
   */
  void write(DirectiveCall call, Html html);
}
