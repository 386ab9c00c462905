const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/**
 * Whether WebGL is drawn by a graphics card. Phaser's own choice takes any WebGL, even one drawn by the processor,
 * which is about six times slower than the 2D canvas, and `failIfMajorPerformanceCaveat` does not catch SwiftShader;
 * so the context is asked for its name.
 */
export function hasGpu(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl === null) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name !== 'string' || !SOFTWARE.test(name);
}
