package io.github.shelfmark.diagram.plantuml;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The program that draws diagrams. It reads texts from its standard input and writes an answer to
 * each to its standard output, and ends when its input ends, whatever it is doing then: so it never
 * outlives the build, also if that is killed.
 *
 * <p>A text is its length in bytes and its bytes. An answer is the number of pictures, and the
 * length and the bytes of each; or -1, the line that is wrong (0 if that is not known), and the
 * length and the bytes of what is wrong with it.
 */
public final class DrawingMain {
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

  private static final int STACK = 64 << 20;

  private DrawingMain() {}

  /**
   * Draws until there are no more texts.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    DataOutputStream answers =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What the library prints would be taken for an answer. Some of it is of interest.
    System.setOut(Shortfalls.listening());
    System.setErr(Shortfalls.listening());
    // The library asks for nothing of the network in its sandbox; this holds if it has a gap.
    URL.setURLStreamHandlerFactory(name -> LOCAL.contains(name) ? null : new Refused());
    BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    Thread worker = new Thread(null, () -> work(texts, answers), "drawing", STACK);
    worker.setDaemon(true);
    worker.start();
    DataInputStream in = new DataInputStream(System.in);
    try {
      while (true) {
        texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    } catch (IOException ended) {
      // The build removes its directory, unless it was killed.
      Files.deleteIfExists(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    } finally {
      Runtime.getRuntime().halt(1);
    }
  }

  private static void work(BlockingQueue<String> texts, DataOutputStream answers) {
    try {
      while (true) {
        PlantUmlDrawing.of(texts.take()).write(answers);
        answers.flush();
      }
    } catch (IOException | InterruptedException nobodyListens) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** Answers for all addresses that are not files. */
  private static final class Refused extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("diagrams ask for nothing of the network");
    }
  }
}
