package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.ControlCharacters;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements with their positions. Document types and external entities are not read.
 */
final class XmlParser {
  private static final int DEEPEST = 100;
  private static final int MOST = 100_000;
  private static final String MESSAGE = "Message: ";

  private final String source;
  private final NamedEntities readable;
  private final String file;
  private final LineTable lines;
  private final LineTable readableLines;
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;

  /** An element whose end has not been read. */
  private record Open(
      String name, Map<String, String> attributes, List<XmlNode> content, Origin origin) {}

  XmlParser(String source, NamedEntities readable, String file) {
    this.source = source;
    this.readable = readable;
    this.file = file;
    this.lines = new LineTable(source);
    this.readableLines = new LineTable(readable.text());
  }

  /** A factory that reads no document type and no entity of it. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    return factory;
  }

  XmlElement parse() throws XmlException {
    try {
      requireCharacters();
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(readable.text()));
      return read(reader);
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (RuntimeException e) {
      // The JDK's parser lacks the texts of some of its messages, and throws that it does.
      throw new XmlException(
          Position.START,
          "the XML is not well-formed: " + e.getMessage(),
          "Correct it; a document type is better left out.");
    }
  }

  private void requireCharacters() throws XmlException {
    int at = ControlCharacters.find(source, 0);
    while (at >= 0 && source.charAt(at) == 0x7f) {
      at = ControlCharacters.find(source, at + 1);
    }
    if (at >= 0) {
      throw new XmlException(
          lines.positionOf(at),
          String.format("XML cannot hold the character U+%04X", (int) source.charAt(at)),
          "Remove it.");
    }
  }

  private XmlElement read(XMLStreamReader reader) throws XMLStreamException, XmlException {
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          Open ended = open.pop();
          XmlElement element =
              new XmlElement(ended.name(), ended.attributes(), ended.content(), ended.origin());
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().content().add(element);
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XmlException(
                tag(reader.getLocation(), '&'),
                "the entity &" + reader.getLocalName() + "; is not read",
                "Write the character itself; document types are not read.");
        default -> {
          // Comments, instructions and document types say nothing.
        }
      }
    }
    if (root == null) {
      throw new XmlException(Position.START, "there is no element in it", "Write a <site>.");
    }
    return root;
  }

  private void start(XMLStreamReader reader) throws XmlException {
    Origin origin = new Origin(file, tag(reader.getLocation(), '<'));
    elements++;
    if (open.size() >= DEEPEST || elements > MOST) {
      throw new XmlException(
          origin.position(),
          elements > MOST ? "there are too many elements" : "the elements are nested too deeply",
          "A site descriptor has no more than " + MOST + " elements, " + DEEPEST + " deep.");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      if (prefix == null || prefix.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    open.push(new Open(reader.getLocalName(), attributes, new ArrayList<>(), origin));
  }

  private void text(String text) {
    if (!open.isEmpty() && !text.isEmpty()) {
      open.peek().content().add(new XmlText(text));
    }
  }

  /** The parser is behind a tag when it tells of it; a tag has no other such character. */
  private Position tag(Location end, char first) {
    int offset = offset(end);
    int start = source.lastIndexOf(first, offset - 1);
    return lines.positionOf(start < 0 ? offset : start);
  }

  /** By line and column, because the parser loses count of characters where lines end with two. */
  private int offset(Location location) {
    int line = Math.min(Math.max(location.getLineNumber(), 1), readableLines.lines());
    int column = Math.max(location.getColumnNumber(), 1);
    return Math.min(
        readable.sourceOffset(readableLines.startOf(line) + column - 1), source.length());
  }

  private XmlException malformed(XMLStreamException e) {
    Location location = e.getLocation();
    Position position = location == null ? Position.START : lines.positionOf(offset(location));
    String text = String.valueOf(e.getMessage());
    int message = text.indexOf(MESSAGE);
    String said = message < 0 ? text : text.substring(message + MESSAGE.length());
    return new XmlException(
        position,
        "the XML is not well-formed: " + said.lines().findFirst().orElse("").strip(),
        "Correct it; nothing of the descriptor is used until then.");
  }
}
