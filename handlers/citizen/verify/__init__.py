"""What is asked at the door: is this inspector, this post, this fee on a published list?"""
