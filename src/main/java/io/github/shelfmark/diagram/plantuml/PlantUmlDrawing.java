package io.github.shelfmark.diagram.plantuml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.ImageData;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Defines;

/**
 * What became of a text: pictures, or what is wrong with it.
 *
 * @param pictures as SVG; empty if something is wrong
 * @param line the line that is wrong, from 1; 0 if that is not known
 * @param problem what is wrong; empty if nothing is
 */
record PlantUmlDrawing(List<byte[]> pictures, int line, String problem) {
  /** Places boxes without Graphviz, which would be a program of the machine. */
  private static final List<String> SETTINGS = List.of("!pragma layout smetana");

  /** What tells about the library or the machine. */
  private static final Set<String> TALK =
      Set.of(
          "net.sourceforge.plantuml.version",
          "net.sourceforge.plantuml.font",
          "net.sourceforge.plantuml.donors",
          "net.sourceforge.plantuml.eggs",
          "net.sourceforge.plantuml.oregon");

  private static final String FORMULAS = "net.sourceforge.plantuml.math";

  private static final int MOST_PICTURES = 50;
  private static final int MOST_BYTES = 4 << 20;

  /** What the library says of pictures that show an exception. */
  private static final int GOOD_STATUS = 300;

  static PlantUmlDrawing of(String text) {
    try {
      return drawn(text);
    } catch (IOException | RuntimeException e) {
      return wrong(0, "PlantUML fails: " + e);
    } catch (StackOverflowError e) {
      return wrong(0, "it is nested too deeply");
    }
  }

  static PlantUmlDrawing wrong(int line, String problem) {
    return new PlantUmlDrawing(List.of(), line, problem);
  }

  private static PlantUmlDrawing drawn(String text) throws IOException {
    List<BlockUml> blocks =
        new SourceStringReader(Defines.createEmpty(), text, "UTF-8", SETTINGS).getBlocks();
    List<byte[]> pictures = new ArrayList<>();
    Shortfalls shortfalls = Shortfalls.of(text);
    int bytes = 0;
    for (BlockUml block : blocks) {
      Diagram diagram = block.getDiagram();
      if (diagram instanceof PSystemError error) {
        return wrong(error);
      }
      String kind = diagram.getClass().getPackageName();
      if (TALK.contains(kind)) {
        return wrong(0, "it is no diagram but a question to PlantUML");
      }
      if (kind.equals(FORMULAS)) {
        return wrong(0, Shortfalls.FORMULA);
      }
      for (int i = 0; i < diagram.getNbImages(); i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageData data =
            diagram.exportDiagram(
                out, i, new FileFormatOption(FileFormat.SVG, false).withDecimal(1));
        if (data.getStatus() >= GOOD_STATUS) {
          Throwable cause = diagram.getRootCause();
          return wrong(0, cause == null ? "PlantUML cannot draw it" : "PlantUML fails: " + cause);
        }
        PlantUmlDrawing lacking = shortfalls.in(out.toString(StandardCharsets.UTF_8), diagram);
        if (lacking != null) {
          return lacking;
        }
        pictures.add(out.toByteArray());
        bytes += out.size();
        if (pictures.size() > MOST_PICTURES || bytes > MOST_BYTES) {
          return wrong(0, "its pictures are more than " + MOST_PICTURES + ", or larger than 4 MiB");
        }
      }
    }
    int open = Shortfalls.neverEnded(text);
    if (open > 0) {
      return wrong(open, "it has a line with @start, but none with @end");
    }
    return pictures.isEmpty()
        ? wrong(0, "it has no picture")
        : new PlantUmlDrawing(List.copyOf(pictures), 0, "");
  }

  private static PlantUmlDrawing wrong(PSystemError error) {
    ErrorUml first = error.getFirstError();
    int line = first.getLineLocation() == null ? 0 : first.getPosition() + 1;
    return wrong(line, String.valueOf(first.getError()));
  }

  /** Writes the answer. */
  void write(DataOutputStream answers) throws IOException {
    if (pictures.isEmpty()) {
      answers.writeInt(-1);
      answers.writeInt(line);
      write(answers, problem.getBytes(StandardCharsets.UTF_8));
      return;
    }
    answers.writeInt(pictures.size());
    for (byte[] picture : pictures) {
      write(answers, picture);
    }
  }

  private static void write(DataOutputStream answers, byte[] bytes) throws IOException {
    answers.writeInt(bytes.length);
    answers.write(bytes);
  }
}
