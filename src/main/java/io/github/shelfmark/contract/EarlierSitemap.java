package io.github.shelfmark.contract;

import io.github.shelfmark.finding.Position;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The addresses in a sitemap. Document types and entities are not read.
 *
 * @param addresses the pages
 * @param sitemaps further sitemaps, if it is an index
 * @see <a href="https://www.sitemaps.org/protocol.html">the format</a>
 */
record EarlierSitemap(List<Address> addresses, List<Address> sitemaps) {
  /** An address as written, with its place. */
  record Address(String text, Position position) {}

  /** Whether a text is XML and no list of ours. */
  static boolean isXml(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    return start + 1 < text.length()
        && text.charAt(start) == '<'
        && (text.charAt(start + 1) == '?'
            || text.charAt(start + 1) == '!'
            || Character.isLetter(text.charAt(start + 1)));
  }

  /**
   * Reads a sitemap.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static EarlierSitemap read(String text) throws XMLStreamException {
    String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml.stripLeading()));
    List<Address> pages = new ArrayList<>();
    List<Address> indexes = new ArrayList<>();
    List<String> open = new ArrayList<>();
    StringBuilder address = new StringBuilder();
    Position start = Position.START;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.add(reader.getLocalName());
          address.setLength(0);
          start =
              new Position(
                  Math.max(1, reader.getLocation().getLineNumber()),
                  Math.max(1, reader.getLocation().getColumnNumber()));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (isLocation(open)) {
            address.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (isLocation(open) && !address.toString().isBlank()) {
            boolean index = open.get(1).equals("sitemap");
            (index ? indexes : pages).add(new Address(address.toString().strip(), start));
          }
          open.remove(open.size() - 1);
        }
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return new EarlierSitemap(List.copyOf(pages), List.copyOf(indexes));
  }

  /** The pictures and videos of a page have addresses too, deeper down. */
  private static boolean isLocation(List<String> open) {
    return open.size() == 3
        && open.get(2).equals("loc")
        && (open.get(1).equals("url") || open.get(1).equals("sitemap"));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    return factory;
  }
}
