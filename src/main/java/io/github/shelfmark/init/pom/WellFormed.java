package io.github.shelfmark.init.pom;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a text is XML at all, by the JDK's parser, which reads no DTD and no entities. */
final class WellFormed {
  private static final String MESSAGE = "Message: ";

  private WellFormed() {}

  /**
   * Reads the text to its end.
   *
   * @throws UnchangedPomException with the line, if it is not well-formed or has a DOCTYPE
   */
  static void require(String text) throws UnchangedPomException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw new UnchangedPomException(
              "line "
                  + reader.getLocation().getLineNumber()
                  + ": it has a DOCTYPE, which POMs do not need");
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      String message = String.valueOf(e.getMessage());
      int start = message.indexOf(MESSAGE);
      String reason = start < 0 ? message : message.substring(start + MESSAGE.length());
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new UnchangedPomException("line " + line + ": it is not well-formed XML: " + reason);
    }
  }
}
