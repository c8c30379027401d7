package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.yaml.Mappings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list; the first takes the place of the page that shows the list ({@code
 * Jekyll::PaginateV2::Generator::PaginationPage}).
 *
 * @param number its number, from 1
 */
public record PaginatedPage(PaginatedList list, int number) {
  private static final String INDEX = "index.html";
  private static final String HTML = ".html";

  /** Its address from the site's root, with the name of its file. */
  public String url() {
    return list.addresses().url(number);
  }

  /** The file that it is written to, relative to the output directory. */
  String output() {
    return Url.toOutput(url(), "");
  }

  /** The name of its file as templates see it, which may be an extension and nothing before it. */
  public String file() {
    return list.addresses().file();
  }

  /** Whether Jekyll has it among the pages of HTML: it needs to know the extension for that. */
  public boolean isHtml() {
    boolean known = hasPermalink() || list.addresses().file().lastIndexOf('.') > 0;
    return known && isHtml(url());
  }

  private static boolean isHtml(String path) {
    return path.endsWith(HTML) || path.endsWith(".htm") || path.endsWith(".xhtml");
  }

  private boolean hasPermalink() {
    Object permalink = list.template().data().get("permalink");
    return permalink != null && !Boolean.FALSE.equals(permalink);
  }

  /**
   * What templates see of it as front matter.
   *
   * @param defaults the defaults of front matter for a page of its name
   */
  public Map<String, @Nullable Object> data(Map<String, Object> defaults) {
    Map<String, @Nullable Object> data =
        new LinkedHashMap<>(Mappings.merge(defaults, list.template().frontMatter().values()));
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("curr_page", number);
    info.put("total_pages", list.size());
    data.put("pagination_info", info);
    if (hasPermalink()) {
      data.put("permalink", list.addresses().path(number));
    }
    data.put("title", list.title(number));
    if (number > 1) {
      data.put("autogen", "jekyll-paginate-v2");
    }
    if (data.get("autopage") instanceof Map<?, ?> origin) {
      data.put(AutoPages.KEY, origin);
    }
    return data;
  }

  /**
   * The document that becomes of it. The text of a file is no longer Markdown, because Jekyll
   * converts files by their names.
   *
   * @param path its path, if it is not the first
   */
  Document document(String path) {
    Document template = list.template();
    String output = output();
    boolean html = isHtml(output);
    DocumentFormat format = html ? DocumentFormat.HTML : DocumentFormat.TEXT;
    boolean first = number == 1 && !template.generated();
    String url = Url.escape(url());
    Object title = list.title(number);
    boolean index = url.endsWith("/" + INDEX);
    return new Document(
        first ? template.path() : path,
        template.kind(),
        template.collection(),
        template.generated() ? template.format() : format,
        template.data(),
        template.frontMatter(),
        template.bodyText(),
        index ? url.substring(0, url.length() - INDEX.length()) : url,
        output,
        number == 1 || title == null ? template.title() : title.toString(),
        template.written(),
        /* generated= */ !first,
        /* beforeDate= */ "",
        template.listed());
  }
}
