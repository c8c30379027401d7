package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.text.Html;
import java.net.URI;

/**
 * The description by which browsers offer a site's search in their address bar.
 *
 * @see <a href="https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md">the
 *     format, OpenSearch 1.1</a>
 */
final class OpenSearch {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
  private static final int SHORT_NAME = 16;
  private static final int LONG_NAME = 48;
  private static final int DESCRIPTION = 1024;

  private OpenSearch() {}

  /** The description of a site that has a {@code url}. */
  static String description(SiteConfig config) {
    SiteInfo info = config.info();
    String name = oneLine(info.title().isEmpty() ? host(info.url()) : info.title());
    String about = oneLine(info.description());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<OpenSearchDescription xmlns=\"").append(NAMESPACE).append("\">\n");
    add("ShortName", cut(name, SHORT_NAME), xml);
    if (name.length() > SHORT_NAME) {
      add("LongName", cut(name, LONG_NAME), xml);
    }
    add("Description", cut(about.isEmpty() ? name : about, DESCRIPTION), xml);
    // Braces are parameters of the template.
    String page = (info.root() + "/" + SiteSearch.PAGE).replace("{", "%7B").replace("}", "%7D");
    xml.append("<Url type=\"text/html\" template=\"")
        .append(Html.escape(page))
        .append("?q={searchTerms}\"/>\n");
    add("Language", info.lang(), xml);
    add("InputEncoding", "UTF-8", xml);
    return xml.append("</OpenSearchDescription>\n").toString();
  }

  private static void add(String element, String text, StringBuilder xml) {
    xml.append('<').append(element).append('>').append(Html.escape(text));
    xml.append("</").append(element).append(">\n");
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? url : host;
    } catch (IllegalArgumentException noAddressForJava) {
      return url;
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The beginning of a text that may not be longer, at the end of a word if one is near. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest);
    if (end < longest / 2) {
      end = longest - (Character.isHighSurrogate(text.charAt(longest - 1)) ? 1 : 0);
    }
    return text.substring(0, end);
  }
}
