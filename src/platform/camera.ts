/** Why there is no picture. */
export type CameraProblem = "unsupported" | "refused" | "none";

/** A camera that runs. */
export interface Camera {
  stream: MediaStream;
  stop: () => void;
}

/** Whether the browser lets a page use a camera; not on plain http. */
function hasCamera(): boolean {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  return typeof devices?.getUserMedia === "function";
}

/**
 * Starts the camera, the one at the back where there are two.
 *
 * @param onGone when it stops by itself: unplugged, or taken back by the browser.
 */
export async function openCamera(onGone: () => void): Promise<Camera | { problem: CameraProblem }> {
  if (!hasCamera()) return { problem: "unsupported" };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    for (const track of stream.getTracks()) track.addEventListener("ended", onGone);
    return {
      stream,
      stop: () => {
        for (const track of stream.getTracks()) track.stop();
      },
    };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    return { problem: name === "NotAllowedError" ? "refused" : "none" };
  }
}

/** Takes the picture of a moment; undefined before there is one. */
export function newFrames(): (video: HTMLVideoElement) => ImageData | undefined {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    if (videoWidth === 0 || videoHeight === 0 || !context) return undefined;
    canvas.width = videoWidth;
    canvas.height = videoHeight;
    context.drawImage(video, 0, 0);
    return context.getImageData(0, 0, videoWidth, videoHeight);
  };
}
