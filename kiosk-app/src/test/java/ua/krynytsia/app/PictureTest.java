// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.window.ScreenPicture;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.local.LocalEvent;

/// Pictures of the screen: when they are taken, when they are refused.
final class PictureTest {
    private static final UUID COMMAND = new UUID(7, 9);
    private static final String PATH = "/v1/pictures/" + COMMAND;

    @TempDir Path folder;
    private Visit visit;

    @BeforeEach
    void come() {
        visit = new Visit(folder);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void anUntouchedScreenIsPicturedWithAWordOnTheGlass() throws IOException {
        visit.pass(Duration.ofSeconds(200)).waitFor("attract").pass(Duration.ofSeconds(200));

        FakeAgent.Heard heard = wanted();

        assertThat(heard.refusal()).isEmpty();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(heard.body().toArray()));
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1920);
        assertThat(picture.getRGB(4, 4) & 0xFFFFFF).isEqualTo(0x1F4E6B);
        assertThat(visit.has("picture-notice")).isTrue();
        visit.photograph("picture-notice");
        visit.pass(Duration.ofSeconds(7))
                .waitUntil("the word is gone", () -> !visit.has("picture-notice"));
    }

    @Test
    void withinFiveMinutesOfATouchThereIsNone() {
        visit.pass(Duration.ofSeconds(200)).waitFor("attract").pass(Duration.ofSeconds(90));

        FakeAgent.Heard heard = wanted();

        assertThat(heard.refusal()).contains("touched");
        assertThat(heard.body().length()).isZero();
    }

    @Test
    void anOpenFormIsNeverPictured() {
        visit.tap("tile-health").waitFor("form-appeal").tap("form-appeal");
        visit.pass(Duration.ofSeconds(1));

        assertThat(wanted().refusal()).contains("form");
    }

    @Test
    void theTechniciansDeskIsNeverPictured() {
        visit.tell(new LocalEvent.TechnicianCard("reader-1")).waitFor("pin-dots");

        assertThat(wanted().refusal()).contains("form");
    }

    @Test
    void aPictureThatIsTooLargeIsHalved() throws IOException {
        Bytes png = Glass.call(() -> ScreenPicture.of(new StackPane(noise(2000, 2000)))).png();

        assertThat(png.length()).isLessThanOrEqualTo(8 << 20);
        assertThat(ImageIO.read(new ByteArrayInputStream(png.toArray())).getWidth())
                .isEqualTo(1000);
    }

    private FakeAgent.Heard wanted() {
        visit.tell(new LocalEvent.PictureWanted(COMMAND));
        visit.waitUntil("an answer", () -> !visit.agent().heardAt("PUT", PATH).isEmpty());
        return visit.agent().heardAt("PUT", PATH).getFirst();
    }

    private static ImageView noise(int width, int height) {
        var random = new Random(5);
        var image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getPixelWriter().setArgb(x, y, random.nextInt() | 0xFF000000);
            }
        }
        return new ImageView(image);
    }
}
