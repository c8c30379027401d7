package io.github.shelfmark.produce;

import io.github.shelfmark.print.PdfSource;
import io.github.shelfmark.print.Targets;
import io.github.shelfmark.site.Url;

/**
 * The links of a document for paper: full addresses if the site has one, because paper is read
 * elsewhere.
 *
 * @param from the output path of the document
 * @param root the address of the site; empty if it is not known
 * @param pdf whether it is a PDF file, which contains its pictures
 */
record PrintTargets(String from, String root, boolean pdf) implements Targets {
  private static final String INDEX = "index.html";

  @Override
  public String file(String output, String suffix) {
    if (root.isEmpty()) {
      return Url.relative(from, output) + suffix;
    }
    boolean index = output.equals(INDEX) || output.endsWith("/" + INDEX);
    String path = index ? output.substring(0, output.length() - INDEX.length()) : output;
    return root + "/" + Url.encode(path) + suffix;
  }

  @Override
  public String picture(String output, String suffix) {
    return pdf ? PdfSource.PICTURE + output : Url.relative(from, output) + suffix;
  }
}
