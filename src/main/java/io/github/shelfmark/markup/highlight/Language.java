package io.github.shelfmark.markup.highlight;

import java.util.List;

/**
 * A language that can be highlighted.
 *
 * @param name its name in the class of a block, such as {@code java}
 * @param title its name for readers
 * @param aliases other names for it, in lower case
 */
public record Language(String name, String title, List<String> aliases) {}
