package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.PdfInfo;
import io.github.shelfmark.print.PdfSource;
import io.github.shelfmark.text.Html;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF file says of itself, in both places where programs look for it. The library writes the
 * time of the build there, with which no file would be the same as another.
 */
final class PaperInfo {
  private PaperInfo() {}

  /**
   * Writes it.
   *
   * @param tagged whether the file has tags as PDF/UA asks for
   */
  static void write(PdfSource source, boolean tagged, PDDocument document) throws IOException {
    PdfInfo info = source.info();
    PDDocumentInformation written = document.getDocumentInformation();
    written.setTitle(info.title());
    written.setAuthor(info.author().isEmpty() ? null : info.author());
    written.setSubject(info.subject().isEmpty() ? null : info.subject());
    written.setCreator("Shelfmark");
    written.getCOSObject().removeItem(COSName.CREATION_DATE);
    written.getCOSObject().removeItem(COSName.MOD_DATE);
    info.date()
        .map(PaperInfo::calendar)
        .ifPresent(
            date -> {
              written.setCreationDate(date);
              written.setModificationDate(date);
            });
    document.getDocumentCatalog().setLanguage(info.lang());
    if (!source.outline().isEmpty()) {
      document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
    byte[] xmp = xmp(info, tagged).getBytes(StandardCharsets.UTF_8);
    document
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    // Instead of the time, from which the file's identifier is made.
    document.setDocumentId((long) source.html().hashCode());
  }

  private static GregorianCalendar calendar(Instant date) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(date.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
    return calendar;
  }

  /** The metadata as XMP; part 1 of PDF/UA is what the library's tags follow. */
  private static String xmp(PdfInfo info, boolean tagged) {
    StringBuilder xml =
        new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        .append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
        .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        .append(Html.escape(info.title()))
        .append("</rdf:li></rdf:Alt></dc:title>\n");
    if (!info.author().isEmpty()) {
      xml.append("<dc:creator><rdf:Seq><rdf:li>")
          .append(Html.escape(info.author()))
          .append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    if (!info.subject().isEmpty()) {
      xml.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
          .append(Html.escape(info.subject()))
          .append("</rdf:li></rdf:Alt></dc:description>\n");
    }
    xml.append("<dc:language><rdf:Bag><rdf:li>")
        .append(Html.escape(info.lang()))
        .append("</rdf:li></rdf:Bag></dc:language>\n")
        .append("<pdf:Producer>Shelfmark</pdf:Producer>\n")
        .append("<xmp:CreatorTool>Shelfmark</xmp:CreatorTool>\n");
    Optional<String> date =
        info.date().map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString());
    date.ifPresent(
        moment ->
            xml.append("<xmp:CreateDate>")
                .append(moment)
                .append("</xmp:CreateDate>\n<xmp:ModifyDate>")
                .append(moment)
                .append("</xmp:ModifyDate>\n"));
    if (tagged) {
      xml.append("<pdfuaid:part>1</pdfuaid:part>\n");
    }
    return xml.append("</rdf:Description>\n</rdf:RDF>\n")
        .append("</x:xmpmeta>\n<?xpacket end=\"r\"?>")
        .toString();
  }
}
