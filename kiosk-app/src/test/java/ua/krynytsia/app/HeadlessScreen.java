// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.invoke.MethodHandles;

/// Gives the toolkit's headless screen, which is 1000×1000 by a constant (JDK-8364201), the size of
/// the kiosk's panel. Before the toolkit starts; class path only.
public final class HeadlessScreen {
    private static final String PACKAGE = "com.sun.glass.ui.headless.";
    private static final int CONSTANT = 1000;

    private HeadlessScreen() {}

    public static void resize(int width, int height) {
        try {
            Class<?> anchor =
                    Class.forName(
                            PACKAGE + "HeadlessPlatformFactory",
                            false,
                            HeadlessScreen.class.getClassLoader());
            var lookup = MethodHandles.privateLookupIn(anchor, MethodHandles.lookup());
            // The window first: verifying the application loads it.
            lookup.defineClass(rewritten(anchor, "HeadlessWindow", width, width));
            lookup.defineClass(rewritten(anchor, "HeadlessApplication", width, height));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("the headless screen cannot be resized", e);
        }
    }

    private static byte[] rewritten(Class<?> anchor, String name, int even, int odd)
            throws IOException {
        int[] seen = {0};
        var files = ClassFile.of();
        try (InputStream in = anchor.getResourceAsStream(name + ".class")) {
            return files.transformClass(
                    files.parse(in.readAllBytes()),
                    ClassTransform.transformingMethodBodies((code, element) -> {
                        if (element instanceof ConstantInstruction constant
                                && Integer.valueOf(CONSTANT).equals(constant.constantValue())) {
                            code.loadConstant(seen[0]++ % 2 == 0 ? even : odd);
                        } else {
                            code.with(element);
                        }
                    }));
        }
    }
}
