package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.site.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a list are ({@code Jekyll::PaginateV2::Generator::Paginator}).
 *
 * @param first the address of the first page, with a slash at its end
 * @param further that of the others, with {@code :num} for the number and {@code :max} for how many
 *     there are
 * @param index the name of their files without extension; empty if no address shows it
 * @param extension that of their files, with its dot; may be empty
 * @param pages how many pages there are
 */
record PageAddresses(String first, String further, String index, String extension, int pages) {

  /**
   * The addresses of a list.
   *
   * @param template the page that shows it
   */
  static PageAddresses of(Document template, PaginationSettings settings, int pages) {
    Object permalink = template.data().get("permalink");
    String url = template.url();
    String start =
        permalink == null || Boolean.FALSE.equals(permalink)
            ? url.substring(0, url.lastIndexOf('/') + 1)
            : permalink.toString();
    String first = start.endsWith("/") ? start : start + "/";
    String index = settings.text("indexpage");
    int dot = index.indexOf('.');
    String extension = settings.text("extension");
    return new PageAddresses(
        first,
        joined(first, settings.text("permalink")),
        dot < 0 ? index : index.substring(0, dot),
        extension.isEmpty() || extension.startsWith(".") ? extension : "." + extension,
        pages);
  }

  private static String joined(String directory, String name) {
    int start = 0;
    while (start < name.length() && name.charAt(start) == '/') {
      start++;
    }
    return directory + name.substring(start);
  }

  /** The name of the file of each page. */
  String file() {
    return index + extension;
  }

  /** The address of a page with the name of its file, as {@code page_path} shows it. */
  String path(int number) {
    String name = index.isEmpty() ? "index" : index;
    String ending = extension.isEmpty() ? ".html" : extension;
    return numbered(whole(number == 1 ? first : further, name, ending), number);
  }

  /** The address of a page as links to it from others of the list have it. */
  String link(int number) {
    return numberedLink(number == 1 ? first : further, number);
  }

  /** The address of the last page, which has its number even if it is the only one. */
  String last() {
    return numberedLink(further, pages);
  }

  private String numberedLink(String address, int number) {
    return numbered(index.isEmpty() ? address : whole(address, index, extension), number);
  }

  /** The address that a page is written to. */
  String url(int number) {
    String path = path(number);
    return path.endsWith(extension) ? path : path + extension;
  }

  /** The plugin adds no extension to a name that has none. */
  private static String whole(String address, String index, String extension) {
    if (address.endsWith("/")) {
      return address + index + extension;
    }
    return address.indexOf('.') < 0 ? address + index : address;
  }

  private String numbered(String text, int number) {
    return replaced(replaced(text, ":num", number), ":max", pages);
  }

  /** The title of a page after the first. */
  String title(String pattern, @Nullable Object title, int number) {
    String name = title == null ? "" : title.toString();
    int place = pattern.indexOf(":title");
    String titled =
        place < 0
            ? pattern
            : pattern.substring(0, place) + name + pattern.substring(place + ":title".length());
    return numbered(titled, number);
  }

  /** Only the first of several is replaced, as in Ruby's {@code sub}. */
  private static String replaced(String text, String placeholder, int number) {
    int place = text.indexOf(placeholder);
    return place < 0
        ? text
        : text.substring(0, place) + number + text.substring(place + placeholder.length());
  }
}
