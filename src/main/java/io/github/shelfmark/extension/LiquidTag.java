package io.github.shelfmark.extension;

/**
 * A tag of Liquid, which the documents and layouts of Jekyll sites may use, as those that a Ruby
 * plugin adds to Jekyll:
 *
 * <pre>{@code
 * public final class TideTag implements LiquidTag {
 *   @Override
 *   public String name() {
 *     return "tide";
 *   }
 *
 *   @Override
 *   public String write(LiquidCall call) {
 *     return "<b>" + call.text(call.markup()) + " m</b>";
 *   }
 * }
 * }</pre>
 *
 * <p>Then <code>{% tide page.level %}</code> writes {@code <b>3.1 m</b>}. One object serves all
 * pages and may be used by several threads at once. It must depend on nothing but its call, because
 * a page is made again only when what the call has given may have changed.
 */
public interface LiquidTag {
  /** The name after <code>{%</code>. A tag of Liquid's or Jekyll's own cannot be replaced. */
  String name();

  /** Whether it has a body, which ends with <code>{% endname %}</code>. */
  default boolean isBlock() {
    return false;
  }

  /**
   * Writes the tag.
   *
   * @param call what the author wrote
   * @return what stands in its place; in a Markdown document it is read as Markdown then
   * @throws IllegalArgumentException if the author has used it wrongly; the message is told with
   *     the place. Whatever else is thrown is told as an error of the extension.
   */
  String write(LiquidCall call);
}
